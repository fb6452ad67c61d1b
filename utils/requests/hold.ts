import { StorageError } from './ports.ts';
import type { Hold } from './types.ts';

/** Why nothing moves just now, told once per change. */
export interface HoldState {
  readonly current: { hold: Hold; until: number | undefined } | undefined;
  set(hold: Hold | undefined, until?: number): void;
}

export function createHoldState(changed: () => void): HoldState {
  let current: HoldState['current'];
  return {
    get current() {
      return current;
    },
    set(hold, until) {
      const before = current;
      current = hold && { hold, until };
      if (before?.hold !== hold || before?.until !== until) changed();
    },
  };
}

export function storageHold(error: unknown): `storage-${StorageError['code']}` {
  return error instanceof StorageError ? `storage-${error.code}` : 'storage-lost';
}

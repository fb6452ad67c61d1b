import type { Origin } from '@/utils/messaging/sender.ts';
import { openFrames } from '@/utils/storage/index.ts';

/** Long enough for a slow computer to load the frame, too short to be of use to anybody else. */
const PASS_LASTS_MS = 30_000;
/** A page that keeps removing our frame makes new ones; only the newest few stay open. */
const MOST_OPEN = 8;

interface Pass {
  tabId: number;
  /** Origin of the document our script asked in. */
  site: string;
  /** Ms since 1970. */
  until: number;
}

interface Stored {
  passes: Record<string, Pass>;
  /** Frames that redeemed a pass, by tab. */
  open: Record<string, string[]>;
}

/**
 * Which of our frames inside pages stand where our own script put them (architecture, wall 4). Anybody may embed the page;
 * only a frame that redeemed a pass is answered. Kept in `storage.session`, so that a restarted worker still knows its frames.
 */
export interface Frames {
  issue(page: { tabId: number; site: string }): Promise<string>;
  /** Takes a pass, which is spent whatever comes of it. */
  redeem(pass: string, frame: Origin, parents: readonly string[]): Promise<boolean>;
  isOpen(frame: Origin): Promise<boolean>;
  /** Where the open frames stand; some may have gone meanwhile. */
  all(): Promise<readonly { tabId: number; frameId: number }[]>;
  forgetTab(tabId: number): Promise<void>;
  /** Shuts every frame and takes back every pass. */
  clear(): Promise<void>;
}

export function createFrames(
  item: Pick<typeof openFrames, 'getValue' | 'setValue' | 'removeValue'> = openFrames,
  now: () => number = Date.now,
  random: () => string = () => crypto.randomUUID(),
): Frames {
  let loaded: Promise<Stored> | undefined;
  let saving: Promise<void> = Promise.resolve();
  const stored = () => {
    loaded ??= item.getValue().then((value) => structuredClone(value) as Stored);
    return loaded;
  };
  const save = (state: Stored) => {
    saving = saving.then(() => item.setValue(state)).catch(console.error);
    return saving;
  };

  return {
    async issue({ tabId, site }) {
      const state = await stored();
      for (const [pass, { until }] of Object.entries(state.passes))
        if (until < now()) delete state.passes[pass];
      const pass = random();
      state.passes[pass] = { tabId, site, until: now() + PASS_LASTS_MS };
      await save(state);
      return pass;
    },
    async redeem(pass, frame, parents) {
      const state = await stored();
      if (!Object.hasOwn(state.passes, pass)) return false;
      const given = state.passes[pass];
      delete state.passes[pass];
      const key = keyOf(frame);
      const isRight =
        given !== undefined &&
        key !== undefined &&
        given.until >= now() &&
        given.tabId === frame.tabId &&
        // Firefox names no ancestors everywhere; the frame itself refuses to stand anywhere but in the top document.
        (parents.length === 0 || (parents.length === 1 && parents[0] === given.site));
      if (isRight) {
        const open = state.open[given.tabId] ?? [];
        state.open[given.tabId] = [...open, key].slice(-MOST_OPEN);
      }
      await save(state);
      return isRight;
    },
    async isOpen(frame) {
      const key = keyOf(frame);
      if (key === undefined || frame.tabId === undefined) return false;
      return (await stored()).open[frame.tabId]?.includes(key) ?? false;
    },
    async all() {
      return Object.entries((await stored()).open).flatMap(([tabId, keys]) =>
        keys.map((key) => ({ tabId: Number(tabId), frameId: Number.parseInt(key, 10) })),
      );
    },
    async forgetTab(tabId) {
      const state = await stored();
      if (!(tabId in state.open)) return;
      delete state.open[tabId];
      await save(state);
    },
    async clear() {
      loaded = Promise.resolve({ passes: {}, open: {} });
      saving = saving.then(() => item.removeValue()).catch(console.error);
      await saving;
    },
  };
}

/** A frame's document. A top-level document is none: whoever opens our page as a window gets nothing either. */
function keyOf({ frameId = 0, documentId = '' }: Origin): string | undefined {
  return frameId > 0 ? `${frameId} ${documentId}` : undefined;
}

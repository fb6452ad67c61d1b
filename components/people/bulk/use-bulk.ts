import { type Signal, signal } from '@preact/signals';
import type { FailureView, PersonView } from '@/utils/messaging/index.ts';
import { type RouteOf, useAsk, useKept } from '../../shell/index.ts';
import { createRun, type Run } from './run.ts';
import { type Picks, recordKey, type Sorted, sortChosen } from './targets.ts';

/** Tagging many: who, with what, and the run once it started. Lives as long as the view is open. */
export interface Bulk {
  tags: Signal<readonly string[]>;
  picks: Signal<Picks>;
  run: Run;
  /** Undefined until the background told who is known. */
  sorted: Sorted | undefined;
  failure: FailureView | undefined;
  again(): void;
  setTags(tags: readonly string[]): void;
  pick(person: PersonView, is: boolean): void;
}

export function useBulk({ tabId, people }: RouteOf<'tag-people'>): Bulk {
  const own = useKept('bulk', () => ({
    tags: signal<readonly string[]>([]),
    picks: signal<Picks>(new Map()),
    run: createRun(),
    records: new Map<string, readonly PersonView[]>(),
  }));
  const { tags, picks, run, records } = own;
  const keys = people.map(({ key }) => key);
  const { value, failure, again } = useAsk('people.known', { tabId, keys }, ['people']);
  // The page may have gone on since: whoever it no longer shows stays known as before.
  for (const { key, matches } of value?.people ?? []) records.set(key, matches);
  return {
    ...own,
    sorted: value && sortChosen(people, records),
    failure,
    again,
    setTags(next) {
      run.touched();
      tags.value = next;
    },
    pick(person, is) {
      run.touched();
      picks.value = new Map(picks.peek()).set(recordKey(person), is);
    },
  };
}

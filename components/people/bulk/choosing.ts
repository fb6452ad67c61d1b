import { type Signal, signal } from '@preact/signals';
import { useSession, useShared } from '../../shell/index.ts';

/** Most people of one page chosen at once: as many as `people.known` takes in one question. */
export const MOST_CHOSEN = 500;

/** Choosing among the people of one tab's page. It outlives the views, so that nothing chosen is lost on the way. */
export interface Choosing {
  /** Whether rows are checkboxes now. */
  readonly on: Signal<boolean>;
  /** Keys of people on the page; kept when choosing is left. */
  readonly chosen: Signal<ReadonlySet<string>>;
}

export function useChoosing(): Choosing {
  const { tabId } = useSession();
  return useShared(`choosing ${tabId.value}`, () => ({
    on: signal(false),
    chosen: signal<ReadonlySet<string>>(new Set()),
  }));
}

/** Those chosen who are still on the page: pages change under a choice. */
export const chosenOf = <Person extends { key: string }>(
  people: readonly Person[],
  { chosen }: Choosing,
): Person[] => people.filter(({ key }) => chosen.value.has(key));

export function choose({ chosen }: Choosing, key: string, is: boolean): void {
  const next = new Set(chosen.peek());
  if (is) next.add(key);
  else next.delete(key);
  chosen.value = next;
}

/** Over and done: the next choice starts with nobody. */
export function endChoosing({ on, chosen }: Choosing): void {
  on.value = false;
  chosen.value = new Set();
}

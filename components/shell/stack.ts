import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Route } from './routes.ts';

/** One opened view. `memory` outlives its component: what was typed and read stays while another tab or view is shown. */
export interface Entry {
  readonly id: number;
  readonly route: Route;
  readonly memory: Map<string, unknown>;
  /** `data-key` of what opened the view on top of this one; focus returns there. */
  leftFrom?: string;
  scrollY?: number;
  /** Set by a view that holds something typed and not saved: leaving asks first. */
  holds?: () => boolean;
  /** Goes one step back within the view, if there is one; true when it did. */
  step?: () => boolean;
  /** The view as it stands now, with what was typed: for going on with it in another surface. */
  carry?: () => Route;
}

export interface Stacks {
  readonly top: ReadonlySignal<Entry>;
  readonly depth: ReadonlySignal<number>;
  /** Shows the views of another tab; each tab keeps its own. */
  showTab(tabId: number): void;
  push(route: Route, from: Entry): void;
  /** Puts a view in place of another, for one that only led there. */
  replace(route: Route, entry: Entry): void;
  pop(entry: Entry): void;
  /** Closes everything above the first view. */
  home(): void;
  /** Forgets the views of a tab that was closed. */
  forget(tabId: number): void;
}

/** The views opened in this surface: a stack for each tab, the newest on top, home at the bottom. */
export function createStacks(): Stacks {
  let ids = 0;
  const open = (route: Route): Entry => {
    ids += 1;
    return { id: ids, route, memory: new Map() };
  };
  const stacks = signal<ReadonlyMap<number, readonly Entry[]>>(new Map());
  const tab = signal(-1);
  const nowhere = open({ view: 'home' });
  const shown = computed(() => stacks.value.get(tab.value) ?? [nowhere]);

  const change = (entry: Entry, edit: (stack: readonly Entry[]) => readonly Entry[]) => {
    for (const [tabId, stack] of stacks.peek()) {
      // Only the view on top may move: what settles late in a view that was left must not carry anybody away.
      if (stack.at(-1) === entry) stacks.value = new Map(stacks.peek()).set(tabId, edit(stack));
    }
  };
  const showTab = (tabId: number) => {
    if (!stacks.peek().has(tabId)) {
      // The first tab takes over what was done before it was known.
      const first = stacks.peek().size === 0 ? nowhere : open({ view: 'home' });
      stacks.value = new Map(stacks.peek()).set(tabId, [first]);
    }
    tab.value = tabId;
  };
  return {
    top: computed(() => shown.value.at(-1) ?? nowhere),
    depth: computed(() => shown.value.length),
    showTab,
    push: (route, from) => change(from, (stack) => [...stack, open(route)]),
    replace: (route, entry) => change(entry, (stack) => [...stack.slice(0, -1), open(route)]),
    pop: (entry) => change(entry, (stack) => (stack.length > 1 ? stack.slice(0, -1) : stack)),
    home: () => {
      const top = shown.peek().at(-1);
      if (top) change(top, (stack) => stack.slice(0, 1));
    },
    forget: (tabId) => {
      const rest = new Map(stacks.peek());
      rest.delete(tabId);
      stacks.value = rest;
    },
  };
}

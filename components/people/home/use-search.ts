import { type Signal, signal, useSignalEffect } from '@preact/signals';
import { type FailureView, type PersonView, send, sendUntilHeard } from '@/utils/messaging/index.ts';
import { failureOf, useKept } from '../../shell/index.ts';

/** Ms of rest before the local directory is asked again; it costs no request, only work. */
const REST = 100;

export interface Search {
  text: Signal<string>;
  /** Another tab was chosen: what was typed stays in the box, its results are laid aside. */
  aside: Signal<boolean>;
  /** Known here already, for what is typed now. */
  known: Signal<readonly PersonView[]>;
  /** What Whautomate answered, and to which text. */
  found: Signal<Found | undefined>;
  searching: Signal<boolean>;
  failure: Signal<FailureView | undefined>;
}

export interface Found {
  text: string;
  people: readonly PersonView[];
  asOf: number;
  more: boolean;
}

/** The search box's state. Typing asks only the local directory: requests are money. */
export function useSearch(country: string | undefined): Search & { ask: () => Promise<void> } {
  const search = useKept<Search>('search', () => ({
    text: signal(''),
    aside: signal(false),
    known: signal([]),
    found: signal(undefined),
    searching: signal(false),
    failure: signal(undefined),
  }));
  const { text, known, found, searching, failure } = search;

  useSignalEffect(() => {
    const typed = text.value.trim();
    failure.value = undefined;
    if (typed === '') {
      known.value = [];
      return;
    }
    const timer = setTimeout(() => {
      void send('people.search', { text: typed, local: true, ...(country ? { country } : {}) }).then(
        (answer) => {
          if (text.peek().trim() === typed) known.value = answer.people;
        },
        // What is kept here is a help on the way; the search itself says what is wrong.
        () => undefined,
      );
    }, REST);
    return () => clearTimeout(timer);
  });

  async function ask(): Promise<void> {
    const typed = text.peek().trim();
    if (typed === '' || searching.peek()) return;
    searching.value = true;
    failure.value = undefined;
    try {
      const answer = await sendUntilHeard('people.search', { text: typed, ...(country ? { country } : {}) });
      found.value = { text: typed, ...answer };
    } catch (error) {
      failure.value = failureOf(error);
    } finally {
      searching.value = false;
    }
  }

  return { ...search, ask };
}

import type { Keeper, View } from './keeper.ts';
import { createMatcher } from './names.ts';
import { NAMES_PER_PAGE, type Slots } from './pages.ts';

/** How long the searchable texts stay in memory after the last search: a person types on. */
const KEEP_MS = 60_000;

/** Searches the texts beside the people; holds them open only while somebody searches. */
export function createNameSearch({ read }: Pick<Keeper, 'read'>) {
  let texts = new Map<number, { version: number; slots: Slots<string> }>();
  let forgetting: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(forgetting);
    texts = new Map();
  };

  /** Only pages that changed since are opened again. */
  const open = async ({ head, pages }: View) => {
    const versions = head.pages.names;
    const stale = [...versions.keys()].filter((page) => texts.get(page)?.version !== versions[page]);
    const opened = await pages.read('names', head, stale);
    for (const [page, slots] of opened) texts.set(page, { version: versions[page] ?? 0, slots });
    clearTimeout(forgetting);
    forgetting = setTimeout(forget, KEEP_MS);
    return texts;
  };

  return {
    forget,
    /** Ordinals, best first; among equals by name. */
    async find(typed: string, limit: number): Promise<number[]> {
      const score = createMatcher(typed);
      if (!score) return [];
      const hits: { ordinal: number; rank: number; text: string }[] = [];
      for (const [page, { slots }] of await read(open)) {
        slots.forEach((text, slot) => {
          const rank = text ? score(text) : undefined;
          if (text && rank !== undefined) hits.push({ ordinal: page * NAMES_PER_PAGE + slot, rank, text });
        });
      }
      hits.sort((one, two) => one.rank - two.rank || (one.text < two.text ? -1 : 1));
      return hits.slice(0, limit).map(({ ordinal }) => ordinal);
    },
  };
}

import type { PersonView } from '@/utils/messaging/index.ts';
import type { Suggestion } from '@/utils/platform/omnibox.ts';
import type { Context } from '../context.ts';
import { searchPeople } from '../people/search.ts';

/** As many as browsers show below what is typed. */
const MOST = 5;

/** Who is known here for what was typed in the address bar. Answers from the local directory alone: no request is sent. */
export async function suggestPeople(context: Context, typed: string): Promise<Suggestion[]> {
  if (typed.trim() === '' || !(await context.accounts.current())) return [];
  const { people } = await searchPeople(context, { text: typed.trim().slice(0, 300), local: true }, NOBODY);
  return suggestionsOf(people);
}

/** The search asks nothing of its sender. */
const NOBODY = { sender: 'panel', private: false } as const;

/** One line for each person; two people with one number are told apart by what is typed into the bar for them. */
export function suggestionsOf(people: readonly PersonView[]): Suggestion[] {
  const taken = new Set<string>();
  const suggestions: Suggestion[] = [];
  for (const { name, phone, phoneShown, email, kind } of people) {
    // The whole number, which needs no country to be read in.
    const content = [phoneShown ?? phone, email, name].find((each) => each && !taken.has(each));
    if (!content) continue;
    taken.add(content);
    suggestions.push({ content, name, kind, about: phoneShown ?? phone ?? email ?? '' });
  }
  return suggestions.slice(0, MOST);
}

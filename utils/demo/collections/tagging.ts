import { texts } from '../model.ts';
import { post } from '../operation.ts';
import type { Tag, Tagged } from '../records.ts';
import { stored } from '../references.ts';
import type { State } from '../state.ts';
import type { Table } from '../table.ts';
import { cleanTagName, type Minter, tagNamed } from './tags.ts';

const model = { 'tags!': texts };

/** Reads tag names in any form the model lets through: an array, a JSON array in a string, names separated by commas. */
export function tagNamesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== 'string') return [];
  try {
    const parsed: unknown = JSON.parse(value);
    if (Array.isArray(parsed)) return parsed.map(String);
  } catch {
    // Not JSON: fall through to the comma list.
  }
  return value.split(',').filter((name) => name.trim() !== '');
}

/**
 * The stored spelling of each name, once; unknown tags are created on the way (open-questions.md, C5). All names are
 * checked before the first tag is made: a refused request changes nothing.
 */
export const canonicalNames = (tags: Table<Tag>, names: readonly string[], minter: Minter): string[] => [
  ...new Set(names.map(cleanTagName).map((name) => tagNamed(tags, name, minter).name)),
];

/** `tags/add` and `tags/remove` of one kind of people; both answer the record's whole list after the change. */
export const taggingOperations = <P extends Tagged>(
  kind: 'Client' | 'Contact',
  tagsOf: (state: State) => Table<Tag>,
  peopleOf: (state: State) => Table<P>,
) => {
  const path = `/v1/${kind === 'Client' ? 'clients' : 'contacts'}/:id/tags` as const;
  return [
    post(`add${kind}Tags`, `${path}/add`, model, (call) => {
      const people = peopleOf(call.state);
      const person = stored(people, call.params.id);
      const added = canonicalNames(tagsOf(call.state), tagNamesIn(call.body.tags), call);
      person.tags = [...new Set([...person.tags, ...added])];
      people.touch(person, call.now);
      return { id: person.id, tags: person.tags };
    }),
    post(`remove${kind}Tags`, `${path}/remove`, model, (call) => {
      const people = peopleOf(call.state);
      const person = stored(people, call.params.id);
      const removed = tagNamesIn(call.body.tags).map((name) => name.trim().toLowerCase());
      person.tags = person.tags.filter((name) => !removed.includes(name.toLowerCase()));
      people.touch(person, call.now);
      return { id: person.id, tags: person.tags };
    }),
  ];
};

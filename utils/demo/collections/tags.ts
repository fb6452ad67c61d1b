import { filledText } from '../model.ts';
import { type Call, get, post, remove } from '../operation.ts';
import { invalidParameters } from '../problem.ts';
import { searched } from '../query.ts';
import type { Tag, Tagged } from '../records.ts';
import { stored } from '../references.ts';
import type { State } from '../state.ts';
import type { Table } from '../table.ts';
import { iso } from '../time.ts';

const LONGEST_NAME = 100;

/** The normalised name: trimmed, lower case, spaces to `-` (the vendor's rule is unknown; open-questions.md, C7). */
const canonicalOf = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, '-');

const print = ({ id, name, canonical, createdAt, updatedAt }: Tag) => ({
  id,
  name,
  canonical,
  createdAt: iso(createdAt),
  updatedAt: iso(updatedAt),
});

const withCanonical = (tags: Table<Tag>, canonical: string): Tag | undefined => {
  for (const tag of tags) if (tag.canonical === canonical) return tag;
  return undefined;
};

/** What creating a tag needs of a request; the seed has no request. */
export type Minter = Pick<Call, 'now' | 'mint'>;

/** The name as it is stored. @throws Problem 400 for an empty or endless name */
export function cleanTagName(typed: string): string {
  const name = typed.trim();
  if (name === '' || name.length > LONGEST_NAME) throw invalidParameters();
  return name;
}

/** The tag of that (clean) name, made on the fly when it is new. */
export function tagNamed(tags: Table<Tag>, name: string, { now, mint }: Minter): Tag {
  const canonical = canonicalOf(name);
  return (
    withCanonical(tags, canonical) ??
    tags.add({ id: mint(), name, canonical, createdAt: now, updatedAt: now })
  );
}

/** The four operations of one kind of tags. Deleting a tag takes it off everyone who carries it. */
const tagOperations = <P extends Tagged>(
  kind: 'Client' | 'Contact',
  tagsOf: (state: State) => Table<Tag>,
  peopleOf: (state: State) => Table<P>,
) => {
  const path = `/v1/${kind === 'Client' ? 'clientTags' : 'contactTags'}` as const;
  const one = `${path}/:tagId` as const;
  return [
    get(`list${kind}Tags`, path, (call) => searched(call, tagsOf(call.state), print)),
    post(`create${kind}Tag`, path, { 'name!': filledText }, (call) => {
      const tags = tagsOf(call.state);
      const name = cleanTagName(String(call.body.name));
      if (withCanonical(tags, canonicalOf(name))) throw invalidParameters('Tag already exists');
      return print(tagNamed(tags, name, call));
    }),
    get(`get${kind}Tag`, one, ({ state, params }) => print(stored(tagsOf(state), params.tagId))),
    remove(`delete${kind}Tag`, one, ({ state, params, now }) => {
      const tag = stored(tagsOf(state), params.tagId);
      tagsOf(state).delete(tag.id);
      for (const person of peopleOf(state)) {
        if (!person.tags.includes(tag.name)) continue;
        person.tags = person.tags.filter((name) => name !== tag.name);
        person.updatedAt = now;
      }
    }),
  ];
};

/** Definitions of client tags. */
export const clientTagOperations = tagOperations(
  'Client',
  (state) => state.clientTags,
  (state) => state.clients,
);

/** Definitions of contact tags. */
export const contactTagOperations = tagOperations(
  'Contact',
  (state) => state.contactTags,
  (state) => state.contacts,
);

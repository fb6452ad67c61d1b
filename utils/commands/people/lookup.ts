import { parsePhone, searchDigits } from '@/utils/identity/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';
import type { Command } from '../context.ts';
import { type Aged, read, type Session } from '../session.ts';
import { keepsWhatIsFound } from './keeps.ts';
import { type Asked, matchPeople } from './match.ts';

/** What one search may bring; more than this on the last digits of a number is no match but a coincidence. */
const PAGE = { page: 1, limit: 100 };

/**
 * Looks one person up among clients and contacts. Numbers are searched by their last digits, once per kind, and matched here
 * on every variant; addresses only when no number was found, because each search costs a request, and only among clients: a
 * contact has none (contract, 6). Candidates of both kinds come with the reason, and everybody the local directory knows by a similar name stands under `similar`.
 */
export const lookUp: Command<'people.lookup'> = async (context, request, from) => {
  const keeps = await keepsWhatIsFound(context, from);
  const session = await context.sessions.current();
  const country = request.country ?? session.account.country;
  const asked: Asked = {
    phones: request.phones,
    emails: request.emails,
    ...(request.name ? { name: request.name } : {}),
    ...(country ? { country } : {}),
  };
  const answers = await search(session, asked, request.fresh ?? false);
  const people = unique(answers.flatMap((answer) => answer.value));
  const asOf = Math.min(context.now(), ...answers.map((answer) => answer.asOf));
  if (keeps) await session.directory.remember(people, { asOf, asked: identitiesOf(asked) });
  const known = asked.name ? await session.directory.searchNames(asked.name, 20) : [];
  const found = matchPeople(unique([...people, ...known.map((each) => each.person)]), asked);
  context.notify({ changed: 'people' });
  return { ...found, asOf };
};

/** What the service was asked for, in the directory's terms: an empty answer is knowledge, too. */
function identitiesOf({ phones, emails, country }: Asked) {
  const parsed = phones.map((phone) => parsePhone(phone, country ? { country } : {}));
  return [
    ...parsed.flatMap((phone) => ('error' in phone ? [] : [{ kind: 'phone' as const, value: phone.e164 }])),
    ...emails.map((value) => ({ kind: 'email' as const, value })),
  ];
}

/** The searches of one look-up: two for each number; one for each address only when no number matched anybody. */
export async function search(session: Session, asked: Asked, fresh: boolean): Promise<Aged<Person[]>[]> {
  const options = asked.country ? { country: asked.country } : {};
  const numbers = asked.phones
    .map((phone) => searchDigits(phone, options))
    .filter((digits) => digits.length > 3);
  const byNumber = await searchAll(session, numbers, ['listClients', 'listContacts'], fresh);
  const matched = matchPeople(
    byNumber.flatMap((answer) => answer.value),
    asked,
  );
  if (matched.matches.length > 0 || asked.emails.length === 0) return byNumber;
  return [...byNumber, ...(await searchAll(session, asked.emails, ['listClients'], fresh))];
}

function searchAll(
  session: Session,
  texts: readonly string[],
  lists: readonly ('listClients' | 'listContacts')[],
  fresh: boolean,
): Promise<Aged<Person[]>[]> {
  const searches = [...new Set(texts)].flatMap((searchText) =>
    lists.map((list): Promise<Aged<Person[]>> => read(session, list, { ...PAGE, searchText }, { fresh })),
  );
  return Promise.all(searches);
}

export function unique(people: readonly Person[]): Person[] {
  return [...new Map(people.map((person) => [`${person.kind} ${person.id}`, person])).values()];
}

import { normalizeEmail, parsePhone, searchDigits } from '@/utils/identity/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';
import type { Command } from '../context.ts';
import { type Aged, read, type Session } from '../session.ts';
import { keepsWhatIsFound } from './keeps.ts';
import { unique } from './lookup.ts';
import { personView } from './view.ts';

const LIMIT = 50;

/**
 * The search box: a name, a number or an address. `local` answers from the directory and costs nothing; without it both
 * kinds are searched at the service, two requests.
 */
export const searchPeople: Command<'people.search'> = async (context, { text, country, local }, from) => {
  const keeps = !local && (await keepsWhatIsFound(context, from));
  const session = await context.sessions.current();
  const typed = text.trim();
  if (!typed) return { people: [], asOf: context.now(), more: false };
  const assumed = country ?? session.account.country;
  const known = await knownPeople(session.directory, typed, assumed);
  if (local) return { people: known.map(personView), asOf: context.now(), more: true };

  const params = { page: 1, limit: LIMIT, searchText: serviceText(typed, assumed) };
  const answers: Aged<Person[]>[] = await Promise.all([
    read(session, 'listClients', params),
    read(session, 'listContacts', params),
  ]);
  const people = unique(answers.flatMap((answer) => answer.value));
  if (keeps) await session.directory.remember(people);
  context.notify({ changed: 'people' });
  return {
    people: unique([...people, ...known]).map(personView),
    asOf: Math.min(...answers.map((answer) => answer.asOf)),
    more: answers.some((answer) => answer.value.length >= LIMIT),
  };
};

async function knownPeople(
  directory: Session['directory'],
  typed: string,
  country: string | undefined,
): Promise<Person[]> {
  const phone = numberIn(typed, country);
  const email = normalizeEmail(typed);
  const [named, identified] = await Promise.all([
    directory.searchNames(typed, LIMIT),
    phone || email
      ? directory.find({ phones: phone ? [phone] : [], emails: email ? [email] : [] })
      : Promise.resolve([]),
  ]);
  return unique([...identified, ...named].map((each) => each.person));
}

/** What to ask the service for: a number is searched by its last digits, so that no spelling of it is missed. */
function serviceText(typed: string, country: string | undefined): string {
  return numberIn(typed, country) ? searchDigits(typed, country ? { country } : {}) : typed;
}

function numberIn(typed: string, country: string | undefined): string | undefined {
  if (/\p{L}/u.test(typed) || typed.replace(/\D/g, '').length < 6) return undefined;
  const parsed = parsePhone(typed, country ? { country } : {});
  return 'error' in parsed ? typed : parsed.e164;
}

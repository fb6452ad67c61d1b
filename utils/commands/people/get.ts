import type { Person, PersonKind } from '@/utils/whautomate/index.ts';
import type { Command } from '../context.ts';
import { type Aged, read, type Session } from '../session.ts';
import { keepsWhatIsFound } from './keeps.ts';
import { personView } from './view.ts';

/** One record as the service has it, remembered for the next time unless `keep` says not to. */
export async function readPerson(
  session: Session,
  kind: PersonKind,
  id: string,
  fresh = false,
  keep = true,
): Promise<Aged<Person>> {
  const answer: Aged<Person> =
    kind === 'client'
      ? await read(session, 'getClient', { clientId: id }, { fresh })
      : await read(session, 'getContact', { contactId: id }, { fresh });
  if (keep) await session.directory.remember([answer.value], { asOf: answer.asOf });
  return answer;
}

/** Opens a person. What the directory remembers is shown at once and costs nothing; `fresh` asks the service. */
export const getPerson: Command<'person.get'> = async (context, { kind, id, fresh }, from) => {
  const keeps = await keepsWhatIsFound(context, from);
  const session = await context.sessions.current();
  const known = fresh ? undefined : await session.directory.get(kind, id);
  if (known) return { person: personView(known.person), asOf: known.asOf };
  const { value, asOf } = await readPerson(session, kind, id, fresh, keeps);
  return { person: personView(value), asOf };
};

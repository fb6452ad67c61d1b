import type { RequestOf } from '@/utils/messaging/index.ts';
import type { NewJob } from '@/utils/requests/index.ts';
import { type Client, type Contact, clientBody, contactBody, type Person } from '@/utils/whautomate/index.ts';
import type { Command } from '../context.ts';
import { CommandError } from '../failure.ts';
import { jobView, perform } from '../job.ts';
import type { Operations } from '../session.ts';
import { checkedEmail, checkedName, checkedPhone } from './check.ts';
import { readPerson } from './get.ts';
import { keepsWhatIsFound } from './keeps.ts';

type Changes = RequestOf<'person.update'>['changes'];

/** Fields of the form: how each is read from the record, and under which name it is written. Others are custom fields. */
const CLIENT: Record<string, (to: string, country?: string) => Record<string, unknown>> = {
  name: (to) => ({ fullName: checkedName(to) }),
  preferredName: (to) => ({ preferredName: to.trim() }),
  email: (to) => ({ email: checkedEmail(to) ?? '' }),
  phone: (to, country) => {
    const phone = checkedPhone(to, country);
    return { countryCode: phone ? `+${phone.callingCode}` : '', phone: phone?.nationalNumber ?? '' };
  },
  notes: (to) => ({ notes: to }),
  gender: (to) => ({ gender: to }),
  address: (to) => ({ address: to }),
};

const CONTACT: typeof CLIENT = {
  name: (to) => ({ name: checkedName(to) }),
  phone: (to, country) => {
    const phone = checkedPhone(to, country);
    if (!phone) throw new CommandError('phone-missing');
    return { phoneNumber: phone.e164 };
  },
  notes: (to) => ({ notes: to }),
  stage: (to) => ({ stage: to }),
};

/**
 * Use cases 2, 7, 9: edits of a record. The service replaces the whole record, so it is read anew first; a field that
 * somebody changed since the form was opened is shown, never overwritten (product, rule 10).
 */
export const updatePerson: Command<'person.update'> = async (
  context,
  { intent, kind, id, changes },
  from,
) => {
  const keeps = await keepsWhatIsFound(context, from);
  const session = await context.sessions.current();
  const waiting = await session.engine.job(intent);
  if (waiting) return jobView(waiting);
  const { value: before } = await readPerson(session, kind, id, true, keeps);
  refuseConflicts(before, changes);
  const written = fieldsOf(before, changes, session.account.country);
  const job =
    before.kind === 'client'
      ? { operation: 'updateClient', params: { clientId: id, body: clientBody(before.raw, written) } }
      : { operation: 'updateContact', params: { contactId: id, body: contactBody(before.raw, written) } };
  const about = { name: before.name, fields: Object.keys(changes).join(', ') };
  const done = await perform(session, { id: intent, ...job, about, before } as NewJob<Operations>);
  if (done.state === 'done' && done.result) {
    await session.directory.remember([done.result as Person]);
    context.notify({ changed: 'people' });
  }
  return jobView(done);
};

function refuseConflicts(before: Person, changes: Changes): void {
  for (const [field, { from, to }] of Object.entries(changes)) {
    const now = shownValue(before, field) ?? '';
    if (now !== (from ?? '') && now !== to) throw new CommandError('changed-elsewhere', { field, now });
  }
}

function shownValue(person: Person, field: string): string | undefined {
  const custom = /^custom\.(.+)$/.exec(field)?.[1];
  if (custom) return person.customFields[custom];
  const value = (person as Client & Contact)[field as keyof Client & keyof Contact];
  return typeof value === 'string' ? value : undefined;
}

function fieldsOf(before: Person, changes: Changes, country?: string): Record<string, unknown> {
  const fields = before.kind === 'client' ? CLIENT : CONTACT;
  const custom: Record<string, string> = {};
  const written: Record<string, unknown> = {};
  for (const [field, { to }] of Object.entries(changes)) {
    const label = /^custom\.(.+)$/.exec(field)?.[1];
    if (label) custom[label] = to;
    else if (Object.hasOwn(fields, field)) Object.assign(written, fields[field]?.(to, country));
  }
  if (Object.keys(custom).length > 0) written.customFields = { ...before.customFields, ...custom };
  return written;
}

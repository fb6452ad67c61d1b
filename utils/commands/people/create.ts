import type { PersonFields } from '@/utils/messaging/index.ts';
import type { NewJob } from '@/utils/requests/index.ts';
import type { Person } from '@/utils/whautomate/index.ts';
import type { Command } from '../context.ts';
import { CommandError } from '../failure.ts';
import { jobView, perform } from '../job.ts';
import type { Operations } from '../session.ts';
import { checkedEmail, checkedName, checkedPhone, checkedTag } from './check.ts';

/** Use cases 1 and 5: a client or a contact from the form. Nothing is sent before every field holds. */
export const createPerson: Command<'person.create'> = async (context, { intent, kind, fields }) => {
  const session = await context.sessions.current();
  const country = fields.country ?? session.account.country;
  const job = kind === 'client' ? clientJob(fields, country) : contactJob(fields, country);
  const done = await perform(session, { ...job, id: intent } as NewJob<Operations>);
  if (done.state === 'done' && done.result) {
    await session.directory.remember([done.result as Person]);
    context.notify({ changed: 'people' });
  }
  return jobView(done);
};

function clientJob(fields: PersonFields, country?: string): NewJob<Operations, 'createClient'> {
  const name = checkedName(fields.name);
  const phone = checkedPhone(fields.phone, country);
  const email = checkedEmail(fields.email);
  const body = {
    fullName: name,
    primaryLocation: { id: checkedLocation(fields.locationId) },
    ...(phone ? { countryCode: `+${phone.callingCode}`, phone: phone.nationalNumber } : {}),
    ...(email ? { email } : {}),
    ...common(fields),
  };
  return { operation: 'createClient', params: { body }, about: { name } };
}

function contactJob(fields: PersonFields, country?: string): NewJob<Operations, 'createContact'> {
  const name = checkedName(fields.name);
  const phone = checkedPhone(fields.phone, country);
  if (!phone) throw new CommandError('phone-missing');
  const body = {
    name,
    // Contacts keep one number; plus and digits is what the public clients of the API write (contract, 6; C8).
    phoneNumber: phone.e164,
    location: { id: checkedLocation(fields.locationId) },
    ...(fields.stage ? { stage: fields.stage } : {}),
    ...common(fields),
  };
  return { operation: 'createContact', params: { body }, about: { name } };
}

function common({ notes, tags }: PersonFields) {
  const checked = tags?.map(checkedTag) ?? [];
  return {
    ...(notes?.trim() ? { notes: notes.trim() } : {}),
    ...(checked.length > 0 ? { tags: checked } : {}),
  };
}

function checkedLocation(id: string | undefined): string {
  if (!id) throw new CommandError('location-missing');
  return id;
}

import type { DraftView, PersonFields } from '@/utils/messaging/index.ts';
import type { Command } from '../context.ts';

type Body = Readonly<Record<string, unknown>>;

/**
 * What a write was asked, as the form it came from takes it: for a failed one that another number, name or time would mend.
 * Undefined for writes without such a form, and for a job that is no longer known.
 */
export const edit: Command<'activity.edit'> = async (context, { id }) => {
  const { engine } = await context.sessions.current();
  const asked = await engine.asked(id);
  const body = (asked?.params as { body?: Body } | undefined)?.body;
  if (!asked || !body) return undefined;
  switch (asked.operation) {
    case 'createClient':
      return { form: 'person', kind: 'client', fields: clientFields(body) };
    case 'createContact':
      return { form: 'person', kind: 'contact', fields: contactFields(body) };
    case 'createAppointment':
      return booking(body, asked.about.client ?? '');
    default:
      return undefined;
  }
};

function clientFields(body: Body): PersonFields {
  const { fullName, countryCode = '', phone, email, primaryLocation } = body;
  return {
    name: text(fullName) ?? '',
    ...some({ phone: phone && `${countryCode}${phone}`, email, locationId: idOf(primaryLocation) }),
    ...common(body),
  };
}

function contactFields(body: Body): PersonFields {
  const { name, phoneNumber, stage, location } = body;
  return {
    name: text(name) ?? '',
    ...some({ phone: phoneNumber, stage, locationId: idOf(location) }),
    ...common(body),
  };
}

function common({ notes, tags }: Body) {
  return { ...some({ notes }), ...(Array.isArray(tags) ? { tags: tags.map(String) } : {}) };
}

function booking(body: Body, client: string): DraftView | undefined {
  const [clientId, locationId, serviceId, date] = [
    idOf(body.client),
    idOf(body.location),
    idOf(body.service),
    text(body.date),
  ];
  if (!clientId || !locationId || !serviceId || !date) return undefined;
  const rest = some({ staffId: idOf(body.staff), notes: body.notes });
  return { form: 'booking', client: { id: clientId, name: client }, locationId, serviceId, date, ...rest };
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const idOf = (value: unknown) => text((value as { id?: unknown } | undefined)?.id);

/** The texts among them, without the empty ones. */
function some<Name extends string>(values: Record<Name, unknown>): Partial<Record<Name, string>> {
  const kept = Object.entries(values).filter(([, value]) => text(value) !== undefined);
  return Object.fromEntries(kept) as Partial<Record<Name, string>>;
}

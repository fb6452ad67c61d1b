/** Whatever the OpenAPI file allows, as fast-check arbitraries: parameters to send, and records as the service may hold them. */
import fc from 'fast-check';
import { type Documented, nameOf, resolve, type Schema } from './openapi.ts';

const clock = fc.constantFrom('04:39 PM', '16:39', '12:00 AM', '00:05', '9:30', '11:59 PM');
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((text) => text.slice(0, 10));
const words = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => text.trim() !== '');
const id = fc
  .oneof(fc.stringMatching(/^[A-Za-z0-9]{10}$/), words)
  .filter((text) => text.trim() !== '' && text !== '.' && text !== '..');

/** The file types many fields as plain text whose meaning is known only from their name or their schema's. */
const KNOWN: Record<string, fc.Arbitrary<unknown>> = {
  Id: id,
  ClockTime: clock,
  startTime: clock,
  endTime: clock,
  CalendarDate: day,
  date: day,
  UtcDateTime: instant,
  scheduleDateTime: instant,
  TimeZoneName: fc.constantFrom('America/Sao_Paulo', 'Asia/Kolkata', 'UTC'),
  phoneNumber: fc.constantFrom('+1 (555) 010-0199', '971501234567'),
  TagNames: fc.uniqueArray(words, { maxLength: 3 }),
  CustomFields: fc.dictionary(words, fc.string(), { maxKeys: 3 }),
  ContactStage: words,
  headerMediaUrl: fc.webUrl(),
};

/** A value of a schema, every optional property sometimes left out; `required` adds to what the schema requires. */
export function arbitraryOf(schema: Schema, name = '', required: string[] = []): fc.Arbitrary<unknown> {
  const known = KNOWN[name] ?? KNOWN[nameOf(schema) ?? ''];
  if (known) return known;
  const shape = resolve(schema);
  if (shape.properties) {
    const fields = Object.entries(shape.properties).map(([key, field]) => [key, arbitraryOf(field, key)]);
    const always = [...(shape.required ?? []), ...required];
    return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: always,
    });
  }
  if (shape.oneOf?.[0]) return fc.oneof(...shape.oneOf.map((option) => arbitraryOf(option, name)));
  const types = [shape.type ?? 'object'].flat();
  return fc.oneof(...types.map((type) => plain(type, shape)));
}

function plain(type: string, { format, items }: Schema): fc.Arbitrary<unknown> {
  if (type === 'array') return fc.array(arbitraryOf(items ?? {}), { maxLength: 3 });
  if (type === 'number') return fc.integer({ min: 0, max: 10_000 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'object')
    return fc.dictionary(words, fc.oneof(words, fc.integer(), fc.boolean()), { maxKeys: 3 });
  if (format === 'uri') return fc.webUrl();
  if (format === 'date') return day;
  return format === 'date-time' ? instant : words;
}

/** What our client demands beyond the file, each for a reason in open-questions.md. */
const DEMANDED: Record<string, string[]> = {
  createAppointment: ['location', 'client', 'service'], // A3
  createBroadcast: ['template'], // A12
  cancelClassParticipant: ['client'], // A5
};
const ADDRESSEES = ['contact', 'client', 'recepient'];

/** Parameters the client must take, made from the file alone. */
export function paramsOf(operation: Documented): fc.Arbitrary<Record<string, unknown>> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const { name, schema } of operation.parameters) fields[name] = queryOf(name, schema);
  if (operation.body) fields.body = bodyOf(operation.id, operation.body);
  const path = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  return fc.record(fields, { requiredKeys: operation.body ? [...path, 'body'] : path });
}

function queryOf(name: string, schema: Schema): fc.Arbitrary<unknown> {
  if (name === 'page' || name === 'limit') return fc.integer({ min: 1, max: 100 });
  if (name === 'nextThreeDays') return fc.boolean();
  if (name.endsWith('Id')) return id;
  return name === 'timezone' ? (KNOWN.TimeZoneName ?? words) : arbitraryOf(schema, name);
}

function bodyOf(id: string, schema: Schema): fc.Arbitrary<unknown> {
  const properties = Object.keys(resolve(schema).properties ?? {});
  const addressees = ADDRESSEES.filter((name) => properties.includes(name));
  const isMessage = id.startsWith('send') && addressees.length === 3;
  const value = arbitraryOf(schema, '', [...(DEMANDED[id] ?? []), ...(isMessage ? addressees : [])]);
  if (!isMessage) return value;
  return fc
    .tuple(value, fc.constantFrom(...addressees))
    .map(([body, kept]) =>
      Object.fromEntries(
        Object.entries(body as object).filter(([key]) => key === kept || !addressees.includes(key)),
      ),
    );
}

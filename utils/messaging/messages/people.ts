import * as z from 'zod/mini';
import { message, NATIVE, OURS } from '../define.ts';
import { appointment, id, job, match, person, personKind, text } from './views.ts';

const identity = {
  phones: z.array(text(60)),
  emails: z.array(text(320)),
  name: z.optional(text(300)),
  /** Assumed for numbers without a country code. */
  country: z.optional(text(2)),
};

const found = z.object({
  /** Same number (in any variant) or same address. */
  matches: z.array(match),
  /** Could be the same: similar name, same mail domain. Shown before a create. */
  similar: z.array(match),
  /** Ms since 1970 of the oldest answer this rests on. */
  asOf: z.number(),
});
export type Found = z.infer<typeof found>;

/** Fields of the new-person form, as typed. The command checks and writes them in the service's form. */
export const personFields = z.object({
  name: text(300),
  phone: z.optional(text(60)),
  email: z.optional(text(320)),
  /** Assumed for a number without a country code. */
  country: z.optional(text(2)),
  locationId: z.optional(text(100)),
  notes: z.optional(text(2_000)),
  stage: z.optional(text(100)),
  tags: z.optional(z.array(text(500))),
});
export type PersonFields = z.infer<typeof personFields>;

/** What a run is about to do to one record. */
const target = z.object({ kind: personKind, id, name: text(300) });

/** Clients and contacts. Every write carries the caller's `intent` id: sent twice, it happens once. */
export const peopleMessages = {
  'people.search': message(
    OURS,
    z.object({ text: text(300), country: z.optional(text(2)), local: z.optional(z.boolean()) }),
    z.object({ people: z.array(person), asOf: z.number(), more: z.boolean() }),
  ),
  'people.lookup': message(OURS, z.object({ ...identity, fresh: z.optional(z.boolean()) }), found),
  'person.get': message(
    OURS,
    z.object({ kind: personKind, id, fresh: z.optional(z.boolean()) }),
    z.object({ person, asOf: z.number() }),
  ),
  'person.appointments': message(
    OURS,
    z.object({ clientId: id, fresh: z.optional(z.boolean()) }),
    z.object({ appointments: z.array(appointment), asOf: z.number() }),
  ),
  'person.create': message(NATIVE, z.object({ intent: id, kind: personKind, fields: personFields }), job),
  'person.update': message(
    NATIVE,
    z.object({
      intent: id,
      kind: personKind,
      id,
      /** What the form showed and what it shall be; a field somebody else changed meanwhile is refused, not overwritten. */
      changes: z.record(z.string(), z.object({ from: z.optional(text(2_000)), to: text(2_000) })),
    }),
    job,
  ),
  'tags.list': message(
    OURS,
    z.object({ kind: personKind }),
    z.object({ tags: z.array(z.string()), asOf: z.number() }),
  ),
  'tags.change': message(
    NATIVE,
    z.object({
      intent: id,
      kind: personKind,
      id,
      name: text(300),
      change: z.enum(['add', 'remove']),
      tags: z.array(text(500)),
    }),
    job,
  ),
  /** The records the local directory knows for people on a page; costs nothing. Nobody known: an empty list. */
  'people.known': message(
    OURS,
    z.object({ tabId: z.number(), keys: z.array(text(400)).check(z.maxLength(500)) }),
    z.object({ people: z.array(z.object({ key: z.string(), matches: z.array(person) })) }),
  ),
  /** One run over many records: a job for each, in the bulk lane, as one group (`intent` is its id). */
  'tags.bulk': message(
    NATIVE,
    z.object({
      intent: id,
      people: z.array(target).check(z.minLength(1), z.maxLength(1_000)),
      change: z.enum(['add', 'remove']),
      tags: z.array(text(500)),
    }),
    z.object({ group: id }),
  ),
};

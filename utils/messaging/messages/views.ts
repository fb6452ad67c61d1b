import * as z from 'zod/mini';

/** Text as short as anybody means it; longer is an attack or a mistake. */
export const text = (max = 500) => z.string().check(z.maxLength(max));
export const id = text(100);
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
export const views = { date };

export const personKind = z.enum(['client', 'contact']);

export const ref = z.object({ id, name: z.optional(z.string()) });

/** A client or contact as the panel shows it: the normal form without the raw answer. */
export const person = z.object({
  kind: personKind,
  id: z.string(),
  name: z.string(),
  number: z.optional(z.string()),
  /** As stored. */
  phone: z.optional(z.string()),
  countryCode: z.optional(z.string()),
  /** For reading: country code and national part in the country's own grouping, where the number is valid. */
  phoneShown: z.optional(z.string()),
  email: z.optional(z.string()),
  channel: z.optional(z.string()),
  stage: z.optional(z.string()),
  notes: z.optional(z.string()),
  birthday: z.optional(z.string()),
  gender: z.optional(z.string()),
  address: z.optional(z.string()),
  tags: z.array(z.string()),
  customFields: z.record(z.string(), z.string()),
  location: z.optional(ref),
  staff: z.optional(ref),
  createdAt: z.optional(z.string()),
  updatedAt: z.optional(z.string()),
});
export type PersonView = z.infer<typeof person>;

/** Why somebody matches, strongest first; `last-digits` and `name` are hints, not identity. */
export const matchReason = z.enum([
  'exact',
  'country-code',
  'ninth-digit',
  'mobile-prefix',
  'trunk-zero',
  'last-digits',
  'email',
  'name',
  'email-domain',
]);
export type MatchReason = z.infer<typeof matchReason>;

export const match = z.object({
  person,
  reasons: z.array(
    z.object({
      reason: matchReason,
      /** What was asked for, as given. */
      asked: z.string(),
      /** What the record holds, as stored. */
      stored: z.string(),
      /** For numbers: how many of the last digits agree. */
      digits: z.optional(z.number()),
    }),
  ),
});
export type MatchView = z.infer<typeof match>;

/** One word about a person on the page, from what is known here; never from a request. */
export const status = z.enum(['client', 'contact', 'both', 'unknown', 'checking']);
export type Status = z.infer<typeof status>;

/** Somebody on the page, as the page tells it. */
export const pagePerson = z.object({
  /** Stable while the page shows the person. */
  key: z.string(),
  name: z.optional(z.string()),
  phones: z.array(
    z.object({ value: z.string(), raw: z.string(), shown: z.string(), extension: z.optional(z.string()) }),
  ),
  emails: z.array(z.string()),
  /** Whether the page is about this person: the open mail's sender, the record, the chat. */
  about: z.boolean(),
  status,
  /** How many records are known for it here (several people may share a number). */
  known: z.number(),
  /** Whether the service was asked for each of the values lately, so that `unknown` means "not there". */
  lookedUp: z.boolean(),
});
export type PagePersonView = z.infer<typeof pagePerson>;

export const appointment = z.object({
  id: z.string(),
  client: z.optional(ref),
  location: z.optional(ref),
  staff: z.optional(ref),
  service: z.optional(ref),
  /** Instants in UTC. */
  start: z.optional(z.string()),
  end: z.optional(z.string()),
  /** IANA zone of the place. */
  timezone: z.optional(z.string()),
  date: z.optional(z.string()),
  time: z.optional(z.string()),
  status: z.string(),
  notes: z.optional(z.string()),
  cancellationReason: z.optional(z.string()),
});
export type AppointmentView = z.infer<typeof appointment>;

export const location = z.object({
  id: z.string(),
  title: z.string(),
  /** IANA zone: told by the person, else read from slots and appointments; undefined while nobody knows. */
  timezone: z.optional(z.string()),
  zoneSource: z.optional(z.enum(['person', 'service'])),
});
export type LocationView = z.infer<typeof location>;

export const staff = z.object({
  id: z.string(),
  name: z.string(),
  active: z.boolean(),
  locationIds: z.array(z.string()),
});
export type StaffView = z.infer<typeof staff>;

export const service = z.object({
  id: z.string(),
  name: z.string(),
  serviceType: z.optional(z.string()),
  durationMinutes: z.optional(z.number()),
  price: z.optional(z.number()),
  locationId: z.optional(z.string()),
  staffIds: z.array(z.string()),
  categories: z.array(z.string()),
});
export type ServiceView = z.infer<typeof service>;

/** Requests sent from here; other integrations of the account are invisible to us. */
export const meter = z.object({ used: z.number(), limit: z.number() });
export const budget = z.object({
  minute: meter,
  day: z.extend(meter, { resetsAt: z.optional(z.number()) }),
});
export type BudgetView = z.infer<typeof budget>;

/** A failure as data: the words are the surface's, in `errors.<code>` of the locale. */
export const failure = z.object({
  code: z.string(),
  /** HTTP status, where an answer came. */
  status: z.optional(z.number()),
  /** The service's own words, shown as a quotation. */
  serverText: z.optional(z.string()),
  /** When waiting helps: ms since 1970. */
  retryAt: z.optional(z.number()),
  /** Numbers and names the sentence needs. */
  detail: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type FailureView = z.infer<typeof failure>;

/**
 * A write on its way. `waiting` has `notBefore` and a reason in `error` where one is known; `needs-you` carries evidence and
 * is settled in Activity.
 */
export const jobState = z.enum([
  'waiting',
  'sending',
  'checking',
  'done',
  'failed',
  'needs-you',
  'cancelled',
  'parked',
]);
export const job = z.object({
  /** The caller's own id: submitting the same intent twice is submitting it once. */
  id: z.string(),
  /** The OpenAPI operation id. */
  operation: z.string(),
  state: jobState,
  /** What the words need: names, dates, tags. */
  about: z.record(z.string(), z.string()),
  /** Ms since 1970. */
  at: z.number(),
  notBefore: z.optional(z.number()),
  error: z.optional(failure),
  evidence: z.optional(z.array(z.string())),
  /** Whether Undo is offered, until when, and whether somebody may hear of it. */
  undo: z.optional(z.object({ until: z.optional(z.number()), heard: z.boolean() })),
  group: z.optional(z.string()),
  /** The record the write made or changed, when it is done. */
  result: z.optional(z.object({ id: z.optional(z.string()), kind: z.optional(z.string()) })),
});
export type JobView = z.infer<typeof job>;

export const account = z.object({
  id: z.string(),
  /** The account's name as the service tells it, or the demo's. */
  name: z.string(),
  region: z.enum(['global', 'india', 'demo', 'sandbox']),
  plan: z.object({ perMinute: z.number(), perDay: z.number() }),
  country: z.optional(z.string()),
  currency: z.optional(z.string()),
  connectedAt: z.number(),
  /** The newest answer to the key: a refused key leaves the account standing and says so. */
  state: z.enum(['ready', 'refused', 'locked', 'withheld']),
});
export type AccountView = z.infer<typeof account>;

export const site = z.object({
  /** Match pattern's origin, such as `https://mail.google.com`. */
  origin: z.string(),
  grantedAt: z.optional(z.number()),
  reason: z.optional(z.string()),
  enabled: z.boolean(),
  statusColours: z.boolean(),
  /** Whether the sidebar stands inside the site's pages; off unless the person chose it. */
  inPage: z.optional(z.boolean()),
  defaultCountry: z.optional(z.string()),
});
export type SiteView = z.infer<typeof site>;

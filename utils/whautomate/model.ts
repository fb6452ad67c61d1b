/**
 * The one normal form of the vendor's records. `api/contract.md` says what the service sends; the mappings beside each
 * collection turn it into this. Ids are strings, unset text (`""`, null, absent) is undefined, instants are ISO 8601 in UTC
 * with `Z`, dates are `YYYY-MM-DD`, times of day are 24-hour `HH:MM` in the record's zone, money is a decimal in major units.
 */

/** A reference to another record, with whatever name the answer carried along. */
export interface Ref {
  id: string;
  name?: string;
}

/** Whatever else the answer held, kept so that a read-merge-write PUT loses nothing. */
export interface Raw {
  raw: Readonly<Record<string, unknown>>;
}

/** The two kinds of people the service knows. */
export type PersonKind = 'client' | 'contact';

export interface Client extends Raw {
  kind: 'client';
  id: string;
  /** The human number such as `C2`; not the path id. */
  number?: string;
  name: string;
  preferredName?: string;
  /** With the plus, such as `+44`; the national part stands in `phone`. */
  countryCode?: string;
  /** As stored: usually the national part, sometimes with the country code. Never rewritten. */
  phone?: string;
  email?: string;
  address?: string;
  gender?: string;
  /** As stored. */
  birthday?: string;
  notes?: string;
  tags: string[];
  customFields: Record<string, string>;
  location?: Ref;
  staff?: Ref;
  createdAt?: string;
  updatedAt?: string;
}

export interface Contact extends Raw {
  kind: 'contact';
  id: string;
  name: string;
  /** Lower-cased: `whatsapp`, `instagram`, `messenger`, `telegram`, `website`. */
  channel?: string;
  /** As stored, with or without plus. */
  phone?: string;
  username?: string;
  notes?: string;
  /** One of the account's stages; open, see `CONTACT_STAGES`. */
  stage?: string;
  tags: string[];
  customFields: Record<string, string>;
  location?: Ref;
  lastActivity?: string;
  createdAt?: string;
  updatedAt?: string;
}

export type Person = Client | Contact;

export interface Tag extends Raw {
  id: string;
  name: string;
  canonical?: string;
}

export interface Location extends Raw {
  id: string;
  title: string;
  address?: string;
  phone?: string;
}

export interface Staff extends Raw {
  id: string;
  name: string;
  email?: string;
  phone?: string;
  active: boolean;
  locationIds: string[];
}

export interface Service extends Raw {
  id: string;
  name: string;
  /** `APPOINTMENT`, `CLASS`, `ADD_ON`; upper-cased. */
  serviceType?: string;
  location?: Ref;
  durationMinutes?: number;
  categories: Ref[];
  staff: Ref[];
  price?: number;
  capacity?: number;
  active: boolean;
}

/** Free times of one day at one place. */
export interface SlotDay extends Raw {
  date: string;
  /** IANA name. */
  timezone?: string;
  slots: { start: string; end?: string }[];
}

/** Status words are lower-cased without `-`, `_` and spaces: `booked`, `cancelled`, `noshow`, … */
export type AppointmentStatus = string;

export interface Appointment extends Raw {
  id: string;
  location?: Ref;
  client?: Ref;
  staff?: Ref;
  service?: Ref & { durationMinutes?: number; price?: number };
  date?: string;
  time?: string;
  timezone?: string;
  /** Instants, from `startTimeUTC`; else from date + time + timezone (the API's `startTime` carries a false `Z`). */
  start?: string;
  end?: string;
  status: AppointmentStatus;
  notes?: string;
  cancellationReason?: string;
  createdAt?: string;
  updatedAt?: string;
}

/** Who the key belongs to (contract, 2); every field may be missing (open question C26). */
export interface Account extends Raw {
  name?: string;
  ownerEmail?: string;
}

/** A person's tags after a change (contract, 3; open question B12). */
export interface TagNames extends Raw {
  id: string;
  tags: string[];
}

/** What a DELETE or a cancel answers: it was taken. The body may be empty (open question B11). */
export interface Acknowledged extends Raw {
  acknowledged: true;
}

/** A **busy** period of one member of staff on one day, despite the API's name (contract, 8). */
export interface AvailabilityBlock extends Raw {
  /** May be missing; without it the block cannot be deleted (open question B17). */
  id?: string;
  staff?: Ref;
  date: string;
  /** IANA name. */
  timezone?: string;
  slots: { start: string; end?: string }[];
}

/** A saved audience (contract, 9). The keys of its criteria are unknown (open question A2). */
export interface Segment extends Raw {
  id: string;
  name: string;
  /** Lower-cased: `client`, `contact`. */
  type?: string;
  status?: string;
  criteria: Readonly<Record<string, unknown>>;
  location?: Ref;
  createdAt?: string;
  updatedAt?: string;
}

/** A WhatsApp campaign (contract, 10). Counts may be missing. */
export interface Broadcast extends Raw {
  id: string;
  name: string;
  /** Whom it goes to, lower-cased: `client` is the only value seen. */
  type?: string;
  segments: Ref[];
  targetClass?: Ref;
  retargetBroadcast?: Ref;
  location?: Ref;
  template?: { name: string; language?: string };
  /** Instants. */
  scheduledAt?: string;
  startedAt?: string;
  completedAt?: string;
  /** Folded like `AppointmentStatus`: `scheduled`, `inprogress`, `completed`, …; the words are undocumented. */
  status?: string;
  processed: { total?: number; succeeded?: number; failed?: number };
  delivery: { sent?: number; delivered?: number; read?: number; failed?: number; replied?: number };
}

/** What became of a broadcast for one person (contract, 10). */
export interface BroadcastLog extends Raw {
  id?: string;
  broadcast?: Ref;
  /** The API spells it `recepientName`. */
  recipientName?: string;
  countryCode?: string;
  phone?: string;
  status?: string;
  error?: string;
  reply?: string;
  createdAt?: string;
  updatedAt?: string;
}

/** One line of a conversation (contract, 11; open question B16: the order of a list is unknown, sort by `at`). */
export interface Message extends Raw {
  id: string;
  contact?: Ref;
  channel?: string;
  incoming: boolean;
  /** Lower-cased; `text` is the only value seen. */
  type?: string;
  text?: string;
  headerText?: string;
  footerText?: string;
  mediaUrl?: string;
  caption?: string;
  from?: string;
  sentBy?: string;
  /** Folded like `AppointmentStatus`. */
  status?: string;
  error?: string;
  /** The id of the message it answers. */
  replyTo?: string;
  /** Instant, from `timestamp`, else `createdAt`. */
  at?: string;
}

/** What sending answers when it was accepted (contract, 11). */
export interface SentMessage extends Raw {
  id?: string;
  status?: string;
}

export interface ServiceCategory extends Raw {
  id: string;
  name: string;
  slug?: string;
  location?: Ref;
}

/** A group session (contract, 15). */
export interface Class extends Raw {
  id: string;
  location?: Ref;
  staff?: Ref;
  service?: Ref & { durationMinutes?: number; price?: number };
  date?: string;
  time?: string;
  timezone?: string;
  /** Instants, made like those of an appointment. */
  start?: string;
  end?: string;
  status?: string;
  capacity?: number;
  booked?: number;
  online: boolean;
  onlineLink?: string;
  onlinePassCode?: string;
  notes?: string;
  createdAt?: string;
  updatedAt?: string;
}

/** One person's place in a class (contract, 15). */
export interface Participant extends Raw {
  id?: string;
  class?: Class;
  client?: Ref;
  /** Folded like `AppointmentStatus`: `booked`, `waitlisted`, `cancelled`, … */
  status: string;
  paymentStatus?: string;
  cancellationReason?: string;
  createdAt?: string;
  updatedAt?: string;
}

/** A subscription of the account's own server to events (contract, 16). */
export interface Webhook extends Raw {
  id: string;
  name: string;
  active: boolean;
  serverUrl?: string;
  headers: { key: string; value: string }[];
  events: string[];
}

/** The twelve stages of the newest list; accounts may edit theirs, so read it as an open string (contract, 6). */
export const CONTACT_STAGES = [
  'Subscriber',
  'Engaged',
  'Lead',
  'Marketing qualified lead (MQL)',
  'Sales qualified lead (SQL)',
  'Opportunity',
  'Follow-up Required',
  'Customer',
  'Evangelist',
  'Other',
  'Lost',
  'Inactive',
] as const;

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

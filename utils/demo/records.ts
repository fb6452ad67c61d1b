import type { Row } from './table.ts';

/** Minutes after local midnight: opening and closing. */
export type Shift = readonly [from: number, to: number];

export interface Location extends Row {
  readonly texts: Readonly<Record<string, string>>;
  /** IANA name. Not part of the API's location record: it shows only in slots and appointments. */
  readonly timezone: string;
}

export interface Staff extends Row {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly countryCode: string;
  readonly active: boolean;
  readonly locationIds: readonly string[];
  /** By ISO weekday, Monday = 1; a missing day is a day off. */
  readonly shifts: Readonly<Record<number, readonly Shift[]>>;
}

export interface Block extends Row {
  readonly staffId: string;
  readonly date: string;
  readonly timezone: string;
  readonly slots: readonly { readonly start: number; readonly end: number }[];
}

export interface Tag extends Row {
  readonly name: string;
  readonly canonical: string;
}

/** What clients and contacts have in common for tagging. */
export interface Tagged extends Row {
  tags: string[];
}

export interface Client extends Tagged {
  /** `C<number>` is the human-facing id. */
  readonly number: number;
  /** The text fields that are set; all others read as `""`. */
  texts: Record<string, string>;
  dob: string | null;
  registeredAt: number;
  locationId: string;
  staffId?: string | undefined;
  /** Kept as they came: `company`, `customFields`. */
  extras: Record<string, unknown>;
}

export interface Contact extends Tagged {
  texts: Record<string, string>;
  channel: string;
  stage: string;
  locationId: string;
  lastActivity: number;
  customFields: unknown;
}

export interface Segment extends Row {
  readonly name: string;
  readonly type: string;
  readonly locationId?: string | undefined;
  readonly criteria: Readonly<Record<string, unknown>>;
}

export interface Recipient {
  readonly name: string;
  readonly countryCode: string;
  readonly phone: string;
}

export interface Broadcast extends Row {
  /** The documented input fields, as sent. */
  fields: Record<string, unknown>;
  /** When it starts or started. */
  startsAt: number;
  /** Fixed at the moment it starts. */
  recipients?: readonly Recipient[] | undefined;
}

export interface Message extends Row {
  readonly contactId: string;
  readonly channel: string;
  readonly isIncoming: boolean;
  readonly type: 'text' | 'media' | 'template';
  readonly timestamp: number;
  readonly sentBy: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export interface Category extends Row {
  readonly name: string;
  readonly slug: string;
  readonly locationId?: string | undefined;
}

export interface Service extends Row {
  /** The documented scalar fields and whatever else was sent. */
  fields: Record<string, unknown>;
  locationId?: string | undefined;
  categoryIds: readonly string[];
  staffIds: readonly string[];
  addOnIds: readonly string[];
}

/** Something that takes a staff member's time, from `start` to `end` (milliseconds), told in a local clock. */
export interface Session extends Row {
  locationId: string;
  staffId: string;
  serviceId: string;
  date: string;
  /** Minutes after local midnight. */
  minute: number;
  timezone: string;
  start: number;
  end: number;
}

export interface Appointment extends Session {
  readonly clientId: string;
  /** The name at the time of booking, for when the client is deleted. */
  readonly clientName: string;
  readonly addOnIds: readonly string[];
  override: boolean;
  readonly bookedFrom: string;
  status: 'Booked' | 'Rescheduled' | 'Cancelled';
  /** What a seeded appointment turns into once its time is over. */
  readonly outcome?: 'Visited' | 'No-Show' | undefined;
  readonly notes: string;
  cancellationReason: string;
}

export interface Class extends Session {
  capacity: number;
  fields: Record<string, unknown>;
}

export interface Participant extends Row {
  readonly classId: string;
  readonly clientId: string;
  readonly clientName: string;
  status: 'BOOKED' | 'WAITLISTED' | 'CANCELLED';
  cancellationReason: string;
}

export interface Webhook extends Row {
  fields: Record<string, unknown>;
}

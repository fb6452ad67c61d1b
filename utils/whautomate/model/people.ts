import type { Raw, Ref } from './common.ts';

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

export interface Tag extends Raw {
  id: string;
  name: string;
  canonical?: string;
}

/** A person's tags after a change (contract, 3; open question B12). */
export interface TagNames extends Raw {
  id: string;
  tags: string[];
}

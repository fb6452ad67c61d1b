import type { Raw, Ref } from './common.ts';

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

import type * as Records from './records.ts';
import { digitsOf, Table } from './table.ts';
import { DAY } from './time.ts';

/** Everything the demo account knows. Plain data: two equal snapshots are two equal accounts. */
export interface State {
  readonly seed: string;
  readonly account: { readonly name: string; readonly ownerEmail: string };
  readonly locations: Table<Records.Location>;
  readonly staffs: Table<Records.Staff>;
  readonly blocks: Table<Records.Block>;
  readonly clientTags: Table<Records.Tag>;
  readonly contactTags: Table<Records.Tag>;
  readonly clients: Table<Records.Client>;
  readonly contacts: Table<Records.Contact>;
  readonly segments: Table<Records.Segment>;
  readonly broadcasts: Table<Records.Broadcast>;
  readonly messages: Table<Records.Message>;
  readonly categories: Table<Records.Category>;
  readonly services: Table<Records.Service>;
  readonly appointments: Table<Records.Appointment>;
  readonly classes: Table<Records.Class>;
  readonly participants: Table<Records.Participant>;
  readonly webhooks: Table<Records.Webhook>;
  /** The number of the newest client, for `C<n>`. */
  clientNumber: number;
  /** The last day (days since the epoch) the calendar was filled for; see `seed/calendar.ts`. */
  calendarUntil: number;
  /** The last third of a day the everyday conversations were written for; see `seed/conversations.ts`. */
  conversationsUntil: number;
  /** Milliseconds: older contacts are the seeded ones. */
  readonly openedAt: number;
}

/** The same pieces for both kinds of people: their phone as typed, and its digits with the country code. */
const phoneText = (code: string | undefined, phone: string | undefined): string =>
  phone ? `\n${phone}\n${digitsOf(`${code ?? ''}${phone}`)}` : '';

const clientText = ({ number, texts }: Records.Client): string =>
  `${texts.fullName ?? ''}\n${texts.preferredName ?? ''}\n${texts.email ?? ''}\nC${number}${phoneText(texts.countryCode, texts.phone)}`;

const contactText = ({ texts }: Records.Contact): string =>
  `${texts.name ?? ''}\n${texts.username ?? ''}${phoneText('', texts.phoneNumber)}`;

/** An account with nothing in it. */
export function emptyState(seed: string, anchorDay: number): State {
  return {
    seed,
    account: { name: 'Lumora Dental & Wellness', ownerEmail: 'owner@lumora-dental.com' },
    locations: new Table((row) => `${row.texts.title} ${row.texts.city}`),
    staffs: new Table(
      (row) => `${row.firstName} ${row.lastName}\n${row.email}${phoneText(row.countryCode, row.phone)}`,
    ),
    blocks: new Table(),
    clientTags: new Table((row) => row.name),
    contactTags: new Table((row) => row.name),
    clients: new Table(clientText),
    contacts: new Table(contactText),
    segments: new Table((row) => row.name),
    broadcasts: new Table((row) => String(row.fields.name)),
    messages: new Table(),
    categories: new Table((row) => row.name),
    services: new Table((row) => String(row.fields.name)),
    appointments: new Table(),
    classes: new Table(),
    participants: new Table(),
    webhooks: new Table(),
    clientNumber: 0,
    calendarUntil: anchorDay - 16,
    conversationsUntil: anchorDay * 3 - 4,
    openedAt: anchorDay * DAY,
  };
}

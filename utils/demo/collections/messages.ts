import { get } from '../operation.ts';
import { paged } from '../query.ts';
import type { Contact, Message } from '../records.ts';
import { stored } from '../references.ts';
import { digitsOf } from '../table.ts';
import { iso, MINUTE } from '../time.ts';

/** The spelling of channels inside messages, unlike `Whatsapp` on contacts (contract.md, 6). */
const CHANNELS: Readonly<Record<string, string>> = { whatsapp: 'whatsApp' };

/** Ticks turn grey, then blue, as time goes by. */
export function statusAt({ isIncoming, timestamp }: Message, now: number): string {
  if (isIncoming) return 'received';
  if (timestamp > now) return 'scheduled';
  const age = now - timestamp;
  return age < 3_000 ? 'sent' : age < MINUTE ? 'delivered' : 'read';
}

const print = (message: Message, contact: Contact, now: number) => ({
  id: message.id,
  contact: {
    id: contact.id,
    channel: contact.channel.toLowerCase(),
    phoneNumber: digitsOf(contact.texts.phoneNumber ?? ''),
    name: contact.texts.name ?? '',
  },
  channel: CHANNELS[message.channel] ?? message.channel,
  isIncoming: message.isIncoming,
  type: message.type,
  replyToMessage: {},
  from: message.isIncoming ? digitsOf(contact.texts.phoneNumber ?? '') : '',
  sentBy: message.sentBy,
  timestamp: iso(message.timestamp),
  status: statusAt(message, now),
  errorMessage: '',
  headerText: '',
  mediaUrl: '',
  caption: '',
  text: '',
  footerText: '',
  options: [],
  ...message.content,
  createdAt: iso(message.createdAt),
  updatedAt: iso(message.updatedAt),
});

/** What was written with a contact, newest first; messages the seed has in store for later are not told yet. */
export const messageOperations = [
  get('listContactMessages', '/v1/messages/:contactId', (call) => {
    const { state, now } = call;
    const contact = stored(state.contacts, call.params.contactId);
    const rows = [...state.messages]
      .filter((row) => row.contactId === contact.id && (row.timestamp <= now || !row.isIncoming))
      .sort((a, b) => b.timestamp - a.timestamp);
    return paged(call, rows, (row) => print(row, contact, now));
  }),
];

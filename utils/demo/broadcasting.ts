import { clientRecipient, membersOf } from './audience.ts';
import { hash } from './random.ts';
import type { Broadcast, Recipient } from './records.ts';
import { idIn, idsIn } from './references.ts';
import { writeConversations } from './seed/conversations.ts';
import type { State } from './state.ts';
import { MINUTE } from './time.ts';

/** One recipient is processed every second: slow enough to watch, quick enough to wait for. */
const EACH = 1_000;
const DELIVERED_AFTER = 3_000;
const READ_AFTER = 20_000;
const REPLIED_AFTER = MINUTE;

/** How far one recipient has come. */
export interface Delivery {
  readonly recipient: Recipient;
  readonly status: 'failed' | 'sent' | 'delivered' | 'read' | 'replied';
  readonly error: string;
  readonly reply: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const REPLIES = ['Thanks!', 'Yes please', 'Could you call me?', 'STOP'];

/** What becomes of one recipient is fixed by broadcast and position; time only uncovers it. */
function deliveryAt(broadcast: Broadcast, recipient: Recipient, index: number, now: number): Delivery {
  const fate = hash(`${broadcast.id}/${index}`);
  const createdAt = broadcast.startsAt + (index + 1) * EACH;
  const step = (status: Delivery['status'], wait: number, extra: Partial<Delivery> = {}): Delivery => ({
    recipient,
    status,
    error: '',
    reply: '',
    createdAt,
    updatedAt: createdAt + wait,
    ...extra,
  });
  const age = now - createdAt;
  if (fate % 16 === 0) return step('failed', 0, { error: 'Message undeliverable' });
  if (fate % 9 === 0 && age >= REPLIED_AFTER) {
    return step('replied', REPLIED_AFTER, { reply: REPLIES[fate % REPLIES.length] ?? '' });
  }
  if (fate % 3 !== 0 && age >= READ_AFTER) return step('read', READ_AFTER);
  return age >= DELIVERED_AFTER ? step('delivered', DELIVERED_AFTER) : step('sent', 0);
}

/** The log so far: one row for each recipient already processed. */
export function deliveriesAt(broadcast: Broadcast, now: number): Delivery[] {
  const recipients = broadcast.recipients ?? [];
  const done = Math.max(0, Math.min(recipients.length, Math.floor((now - broadcast.startsAt) / EACH)));
  return recipients.slice(0, done).map((recipient, index) => deliveryAt(broadcast, recipient, index, now));
}

/** When the last recipient is processed. */
export const completionOf = ({ startsAt, recipients = [] }: Broadcast): number =>
  startsAt + recipients.length * EACH;

const ENGAGED: Readonly<Record<string, readonly Delivery['status'][]>> = {
  sent: ['sent', 'delivered', 'read', 'replied'],
  delivered: ['delivered', 'read', 'replied'],
  read: ['read', 'replied'],
  replied: ['replied'],
  failed: ['failed'],
};

/** How many deliveries have come at least as far as `engagement`. */
export const reached = (deliveries: readonly Delivery[], engagement: string): Delivery[] =>
  deliveries.filter(({ status }) => ENGAGED[engagement.toLowerCase()]?.includes(status) ?? true);

function participantsOf(state: State, classId: string, wanted: string): Recipient[] {
  const rows = [...state.participants].filter(
    (row) => row.classId === classId && (wanted === 'ALL' || wanted === '' || row.status === wanted),
  );
  return rows.flatMap(({ clientId }) => {
    const client = state.clients.get(clientId);
    return client?.texts.phone ? [clientRecipient(client)] : [];
  });
}

/** Everyone a broadcast goes to, each number once: its segments, its class, the recipients of an earlier broadcast. */
export function audienceOf(state: State, { fields, startsAt }: Broadcast): Recipient[] {
  const text = (name: string) => (typeof fields[name] === 'string' ? String(fields[name]) : '');
  const people: Recipient[] = [];
  for (const id of idsIn(fields.segments)) {
    const segment = state.segments.get(id);
    if (segment) people.push(...membersOf(state, segment, startsAt));
  }
  const classId = idIn(fields, 'targetClass');
  if (classId) people.push(...participantsOf(state, classId, text('targetClassStatus').toUpperCase()));
  const earlier = state.broadcasts.get(idIn(fields, 'retargetBroadcast'));
  if (earlier) {
    const deliveries = reached(deliveriesAt(earlier, startsAt), text('retargetEngagementType') || 'sent');
    people.push(...deliveries.map(({ recipient }) => recipient));
  }
  return [...new Map(people.map((person) => [person.countryCode + person.phone, person])).values()];
}

/** Fixes the recipients of every broadcast whose time has come, as of that time and in that order. */
export function startDueBroadcasts(state: State, now: number): void {
  const due = [...state.broadcasts].filter(({ recipients, startsAt }) => !recipients && startsAt <= now);
  for (const broadcast of due.sort((a, b) => a.startsAt - b.startsAt)) {
    writeConversations(state, broadcast.startsAt);
    broadcast.recipients = audienceOf(state, broadcast);
  }
}

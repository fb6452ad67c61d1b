import { mintId, pick, type Random, randomFrom } from '../random.ts';
import type { Contact } from '../records.ts';
import type { State } from '../state.ts';
import { DAY, HOUR, MINUTE } from '../time.ts';

/** People write in every third of a day, so those who do are always within the 24 hours. */
const TICK = 8 * HOUR;
/** Every fifth of the seeded contacts is talkative, and everyone who writes elsewhere than on WhatsApp. */
const isTalkative = ({ channel }: Contact, index: number): boolean =>
  index % 5 === 0 || channel !== 'Whatsapp';

const ASKED = [
  'Hi, do you have anything free this week?',
  'Can I move my appointment to the afternoon?',
  'How much is a whitening?',
  'Is there parking nearby?',
  'Thank you, see you then!',
];
const ANSWERED = [
  'Of course, which day suits you?',
  'Done! You will get a confirmation in a minute.',
  'It is 290, including the first check.',
  'Yes, right behind the building.',
  'See you soon!',
];

function write(
  state: State,
  random: Random,
  contact: Contact,
  timestamp: number,
  isIncoming: boolean,
  text: string,
): void {
  state.messages.add({
    id: mintId(random),
    contactId: contact.id,
    channel: contact.channel.toLowerCase(),
    isIncoming,
    type: 'text',
    timestamp,
    sentBy: isIncoming ? '' : 'Front desk',
    content: { text },
    createdAt: timestamp,
    updatedAt: timestamp,
  });
  contact.lastActivity = Math.max(contact.lastActivity, timestamp);
}

/** A question and its answer. */
function exchange(state: State, random: Random, contact: Contact, at: number): void {
  const topic = Math.floor(random() * ASKED.length);
  write(state, random, contact, at, true, ASKED[topic] ?? '');
  write(state, random, contact, at + 4 * MINUTE, false, ANSWERED[topic] ?? '');
}

/** Older conversations, all outside the 24 hours: written once, when the account is made. */
export function seedHistories(state: State, random: Random, anchorDay: number): void {
  for (const contact of state.contacts) {
    const exchanges = Math.floor(random() * 4);
    for (let i = exchanges; i > 0; i--) {
      exchange(state, random, contact, (anchorDay - 2 - i * 5) * DAY + Math.floor(random() * DAY));
    }
  }
}

/** What talkative contacts wrote up to `now`, a third of a day at a time and never ahead of it. */
export function writeConversations(state: State, now: number): void {
  const until = Math.floor(now / TICK) - 1;
  while (state.conversationsUntil < until) {
    const tick = ++state.conversationsUntil;
    const random = randomFrom(`${state.seed}/talk/${tick}`);
    let index = 0;
    for (const contact of state.contacts) {
      if (contact.createdAt >= state.openedAt) continue;
      if (!isTalkative(contact, index++)) continue;
      exchange(state, random, contact, tick * TICK + Math.floor(random() * (TICK - 10 * MINUTE)));
      if (random() < 0.2)
        write(state, random, contact, (tick + 1) * TICK - MINUTE, true, pick(random, ASKED));
    }
  }
}

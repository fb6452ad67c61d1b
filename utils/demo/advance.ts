import { startDueBroadcasts } from './broadcasting.ts';
import { fillCalendar } from './seed/calendar.ts';
import { writeConversations } from './seed/conversations.ts';
import type { State } from './state.ts';

/**
 * Lets time pass: the calendar grows so that the next month is always full, people write, waiting broadcasts start.
 *
 * What happens at an instant depends only on the seed, on that instant and on the operations before it, never on how
 * often anyone looked in between. That is what makes a replay of the log give the same account.
 */
export function advance(state: State, now: number): void {
  fillCalendar(state, now);
  startDueBroadcasts(state, now);
  writeConversations(state, now);
}

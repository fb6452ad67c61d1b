import { send } from '@/utils/messaging/index.ts';

/** Puts away the failed job that another one has taken the place of. It is a courtesy: left in the list, nothing is wrong. */
export function putAway(job: string | undefined): void {
  if (job !== undefined) void send('activity.act', { id: job, action: 'dismiss' }).catch(() => undefined);
}

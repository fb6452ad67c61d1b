import type { Origin } from '@/utils/messaging/sender.ts';
import type { Context } from '../context.ts';

/**
 * Whether what somebody looks up may be remembered: nothing from a private window is. One background serves all windows (ADR 7), so
 * that the sender tells, or the window in front for a surface that cannot. Ask before the answer is waited for: by the time it
 * comes, another window may be in front.
 */
export async function keepsWhatIsFound(
  { platform }: Pick<Context, 'platform'>,
  from: Pick<Origin, 'private'>,
): Promise<boolean> {
  return !from.private && !(await platform.activeTab())?.private;
}

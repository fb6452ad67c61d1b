import type { Context } from '../context.ts';

/**
 * Whether what somebody looks up now may be remembered: nothing from a private window is. Chromium gives those a worker and databases of
 * their own, which end with them; Firefox has one background for all windows, so that the window in front tells.
 */
export async function keepsWhatIsFound({ platform }: Pick<Context, 'platform'>): Promise<boolean> {
  return !(import.meta.env.FIREFOX && (await platform.activeTab())?.private);
}

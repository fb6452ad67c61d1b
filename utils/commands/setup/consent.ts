import { CONSENT_VERSION, consent } from '@/utils/storage/index.ts';
import type { Command } from '../context.ts';
import { CommandError } from '../failure.ts';
import { inTurn } from './receipts.ts';

/** Throws `CommandError('no-consent')` until the present text was accepted: nothing leaves the browser before that. */
export async function requireConsent(): Promise<void> {
  if ((await consent.getValue())?.version !== CONSENT_VERSION) throw new CommandError('no-consent');
}

export const acceptConsent: Command<'setup.accept'> = async (context) => {
  await consent.setValue({ version: CONSENT_VERSION, acceptedAt: context.now() });
  context.notify({ changed: 'setup' });
  return {};
};

/** Deletes every key, record, setting and site permission of this browser. The vendor's account stays as it is. */
export const erase: Command<'setup.erase'> = async (context) => {
  // The browser tells of every site that is given back: what follows from that waits until all is gone.
  await inTurn(async () => {
    const pages = await context.tabs.all();
    await context.platform.eraseEverything(() => context.sessions.closeAll());
    await Promise.all([context.tabs.clear(), context.frames.clear()]);
    for (const { tabId } of pages) context.platform.refreshTab(tabId, 'settings');
  });
  context.notify({ changed: 'setup' });
  return {};
};

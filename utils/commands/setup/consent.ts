import { CONSENT_VERSION, consent } from '@/utils/storage/index.ts';
import type { Command } from '../context.ts';
import { CommandError } from '../failure.ts';

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
  await context.sessions.closeAll();
  await context.platform.eraseEverything();
  context.notify({ changed: 'setup' });
  return {};
};

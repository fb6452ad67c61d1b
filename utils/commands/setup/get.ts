import type { AccountView } from '@/utils/messaging/index.ts';
import { type Account, CONSENT_VERSION, consent, settings } from '@/utils/storage/index.ts';
import type { Command, Context } from '../context.ts';

/** What every surface starts from. */
export const getSetup: Command<'setup.get'> = async (context) => {
  const [accepted, chosen, accounts, current] = await Promise.all([
    consent.getValue(),
    settings.getValue(),
    context.accounts.list(),
    context.accounts.current(),
  ]);
  return {
    ...(accepted?.version === CONSENT_VERSION ? { consent: { acceptedAt: accepted.acceptedAt } } : {}),
    ...(current ? { account: accountView(current) } : {}),
    accounts: accounts.map(accountView),
    settings: chosen,
    sandbox: import.meta.env.MODE !== 'production',
  };
};

export const setSettings: Command<'settings.set'> = async (context, change) => {
  const after = { ...(await settings.getValue()), ...change };
  await settings.setValue(after);
  await tellSetup(context);
  return after;
};

/** Tells every surface and every open page that what they start from has changed. */
export async function tellSetup({ tabs, platform, notify }: Context): Promise<void> {
  for (const { tabId } of await tabs.all()) platform.refreshTab(tabId, 'settings');
  notify({ changed: 'setup' });
}

export function accountView({
  zones: _zones,
  learnedZones: _learned,
  host: _host,
  ...account
}: Account): AccountView {
  return account;
}

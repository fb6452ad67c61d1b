import type { AccountView } from '@/utils/messaging/index.ts';
import { type Account, CONSENT_VERSION, consent, settings } from '@/utils/storage/index.ts';
import type { Command } from '../context.ts';

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
  for (const { tabId } of await context.tabs.all()) context.platform.refreshTab(tabId, 'settings');
  context.notify({ changed: 'setup' });
  return after;
};

export function accountView({
  zones: _zones,
  learnedZones: _learned,
  host: _host,
  ...account
}: Account): AccountView {
  return account;
}

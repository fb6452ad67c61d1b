import { isZone } from '../booking/zones.ts';
import type { Command } from '../context.ts';
import { CommandError } from '../failure.ts';
import { accountView, tellSetup } from './get.ts';

export const switchAccount: Command<'account.switch'> = async (context, { id }) => {
  const account = await context.accounts.switch(id);
  await tellSetup(context);
  return accountView(account);
};

/** Forgets an account here: its key, its people, its waiting requests. What is at the service stays. */
export const removeAccount: Command<'account.remove'> = async (context, { id }) => {
  await context.sessions.erase(id);
  await context.accounts.remove(id);
  await tellSetup(context);
  return {};
};

export const updateAccount: Command<'account.update'> = async (context, { id, plan, country, currency }) => {
  const account = await context.accounts.update(id, {
    ...(plan ? { plan } : {}),
    ...(country === undefined ? {} : { country: country ?? undefined }),
    ...(currency === undefined ? {} : { currency: currency?.toUpperCase() }),
  });
  await context.sessions.close(id);
  await tellSetup(context);
  return accountView(account);
};

/** The zone of a location, which the API does not tell: asked once. */
export const setZone: Command<'location.zone'> = async (context, { locationId, timezone }) => {
  if (!isZone(timezone)) throw new CommandError('zone-unknown');
  const { account } = await context.sessions.current();
  const zones = { ...account.zones, [locationId]: timezone };
  Object.assign(account, await context.accounts.update(account.id, { zones }));
  context.notify({ changed: 'appointments' });
  return {};
};

import type { Account, Region } from '@/utils/storage/index.ts';
import {
  call,
  createTransport,
  operations,
  type Transport,
  WhautomateError,
} from '@/utils/whautomate/index.ts';
import type { Command, Context } from '../context.ts';
import { CommandError } from '../failure.ts';
import { requireConsent } from './consent.ts';
import { accountView, tellSetup } from './get.ts';

/** The vendor's hosts (contract, 1). A sandbox has its own, in development builds only. */
const HOSTS: Partial<Record<Region, string>> = {
  global: 'https://api.whautomate.com',
  india: 'https://api.in.whautomate.com',
};

/** Where an account's requests go. */
export function hostOf(account: Pick<Account, 'region' | 'host'>): string {
  const host = HOSTS[account.region] ?? (import.meta.env.MODE === 'production' ? undefined : account.host);
  if (!host) throw new CommandError('host-malformed');
  return host;
}

/**
 * Tries a key with one request (`getAccountInfo`; two where the host does not have it) and keeps the account when the service
 * takes it. What was typed stays in the form on any failure: nothing is stored before the answer.
 */
export const connect: Command<'account.connect'> = async (context, { region, key, plan, host }) => {
  await requireConsent();
  const trimmed = checkedKey(key);
  const place = { region, ...(host ? { host: checkedHost(host) } : {}) };
  const baseUrl = hostOf(place);
  if (!(await context.platform.mayCall(baseUrl)))
    throw new CommandError('withheld', { host: new URL(baseUrl).host });
  const info = await probe(createTransport({ baseUrl, key: () => Promise.resolve(trimmed) }));
  const account: Account = {
    id: await existing(context, { ...place, owner: info.ownerEmail, key: trimmed }),
    name: info.name ?? info.ownerEmail ?? new URL(baseUrl).host,
    ...place,
    ...(info.ownerEmail ? { ownerEmail: info.ownerEmail } : {}),
    plan,
    connectedAt: context.now(),
    state: 'ready',
    zones: {},
    learnedZones: {},
  };
  return keep(context, account, trimmed);
};

/** The demo account: the vendor's API played from seed data inside this browser. Needs no key and no network. */
export const startDemo: Command<'account.demo'> = async (context) => {
  await requireConsent();
  const account: Account = {
    id: 'demo',
    name: 'Lumora Demo',
    region: 'demo',
    plan: { perMinute: 300, perDay: 432_000 },
    connectedAt: context.now(),
    state: 'ready',
    zones: {},
    learnedZones: {},
  };
  const view = await keep(context, account);
  const session = await context.sessions.current();
  // Loading the demo's people costs nothing, and the page shows at once who is a client.
  const asOf = context.now();
  const everybody = { page: 1, limit: 100 };
  await session.directory.remember(await session.engine.read('listClients', everybody), { asOf });
  await session.directory.remember(await session.engine.read('listContacts', everybody), {
    asOf,
    complete: true,
  });
  context.notify({ changed: 'people' });
  return view;
};

async function keep(context: Context, account: Account, key?: string) {
  const before = await context.accounts.get(account.id);
  const merged = before ? { ...account, zones: before.zones, learnedZones: before.learnedZones } : account;
  await context.sessions.close(account.id);
  await context.accounts.add(merged, key);
  // Pages that were open before there was an account start to show their people now.
  await tellSetup(context);
  return accountView(merged);
}

async function probe(transport: Transport): Promise<{ name?: string; ownerEmail?: string }> {
  try {
    return await call(operations.getAccountInfo, {}, transport);
  } catch (error) {
    if (!(error instanceof WhautomateError && error.code === 'unknown-route')) throw error;
    // A host without this route (C26) says so before it looks at the key (C35): a list that every account has tells about the key.
    await call(operations.listLocations, { page: 1, limit: 1 }, transport);
    return {};
  }
}

/**
 * Connecting the same account again replaces its key instead of doubling it. A host that does not tell whose account it is leaves
 * only the key to tell by: another key may be another account's, and must not take its place.
 */
async function existing(
  { accounts }: Context,
  { region, host, owner, key }: { region: Region; host?: string; owner: string | undefined; key: string },
): Promise<string> {
  const there = (await accounts.list()).filter((each) => each.region === region && each.host === host);
  for (const each of there) {
    if (owner !== undefined && each.ownerEmail === owner) return each.id;
    if (each.ownerEmail === undefined && (await accounts.key(each.id).catch(() => undefined)) === key)
      return each.id;
  }
  return crypto.randomUUID();
}

/** Keys are visible ASCII without spaces; anything else would be refused only after a request. */
function checkedKey(key: string): string {
  const trimmed = key.trim();
  if (!trimmed) throw new CommandError('key-empty');
  if (trimmed.length < 8 || !/^[\x21-\x7e]+$/.test(trimmed)) throw new CommandError('key-malformed');
  return trimmed;
}

function checkedHost(host: string): string {
  const url = URL.parse(host.includes('://') ? host : `http://${host}`);
  if (!url || !/^(localhost|127\.0\.0\.1)$/.test(url.hostname)) throw new CommandError('host-malformed');
  return url.origin;
}

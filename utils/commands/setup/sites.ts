import { type SiteReceipt, sites } from '@/utils/storage/index.ts';
import type { Command, Context } from '../context.ts';
import { CommandError } from '../failure.ts';
import { siteOf } from '../page/people.ts';

export const listSites: Command<'sites.list'> = async () => (await sites.getValue()).map(siteOf);

/** The person allowed a site in the browser's own prompt: the receipt is written and the script starts there. */
export const siteGranted: Command<'sites.granted'> = async (context, { origin, reason }) => {
  if (!(await context.platform.grantedSites()).includes(origin)) throw new CommandError('not-allowed');
  const all = await sites.getValue();
  const before = all.find((each) => each.origin === origin);
  const receipt: SiteReceipt = before ?? {
    origin,
    grantedAt: context.now(),
    reason,
    enabled: true,
    statusColours: true,
    ignored: [],
  };
  await save(context, [...all.filter((each) => each.origin !== origin), { ...receipt, enabled: true }]);
  return siteOf({ ...receipt, enabled: true });
};

export const revokeSite: Command<'sites.revoke'> = async (context, { origin }) => {
  await context.platform.revokeSite(origin);
  await save(
    context,
    (await sites.getValue()).filter((each) => each.origin !== origin),
  );
  return {};
};

export const updateSite: Command<'sites.update'> = async (context, { origin, defaultCountry, ...change }) => {
  const all = await sites.getValue();
  const before = all.find((each) => each.origin === origin);
  if (!before) throw new CommandError('not-allowed');
  const { defaultCountry: chosen, ...rest } = before;
  const country = defaultCountry === undefined ? chosen : (defaultCountry ?? undefined);
  const after: SiteReceipt = {
    ...rest,
    ...(country ? { defaultCountry: country } : {}),
    enabled: change.enabled ?? before.enabled,
    statusColours: change.statusColours ?? before.statusColours,
    inPage: change.inPage ?? before.inPage ?? false,
  };
  await save(
    context,
    all.map((each) => (each.origin === origin ? after : each)),
  );
  return siteOf(after);
};

/** Permissions may be taken back in the browser's own settings: receipts follow what is really granted. */
export async function reconcileSites(context: Context): Promise<void> {
  const [granted, receipts] = await Promise.all([context.platform.grantedSites(), sites.getValue()]);
  const kept = receipts.filter((each) => granted.includes(each.origin));
  const found = granted
    .filter((origin) => !receipts.some((each) => each.origin === origin))
    .map((origin): SiteReceipt => {
      const receipt = { origin, grantedAt: context.now(), reason: 'browser', enabled: true };
      return { ...receipt, statusColours: true, ignored: [] };
    });
  await save(context, [...kept, ...found]);
}

async function save(context: Context, receipts: SiteReceipt[]): Promise<void> {
  await sites.setValue(receipts.toSorted((a, b) => a.origin.localeCompare(b.origin)));
  await context.platform.watchSites(receipts.filter((each) => each.enabled).map((each) => each.origin));
  for (const { tabId, page } of await context.tabs.all()) {
    if (!receipts.some((each) => each.origin === page.origin)) await context.tabs.remove(tabId);
    context.platform.refreshTab(tabId, 'settings');
  }
  context.notify({ changed: 'sites' });
}

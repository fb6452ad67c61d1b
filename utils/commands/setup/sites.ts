import { type SiteReceipt, sites } from '@/utils/storage/index.ts';
import type { Command, Context } from '../context.ts';
import { CommandError } from '../failure.ts';
import { siteOf } from '../page/people.ts';
import { inTurn, isEverySite, isGranted, ownReceipt, withReceipt } from './receipts.ts';

export const listSites: Command<'sites.list'> = async () => (await sites.getValue()).map(siteOf);

/** The person allowed a site in the browser's own prompt: the receipt is written and the script starts there. */
export const siteGranted: Command<'sites.granted'> = async (context, { origin, reason }) => {
  if (!isGranted(origin, await context.platform.grantedSites())) throw new CommandError('not-allowed');
  const receipt = await change(context, (all) => {
    const before = all.find((each) => each.origin === origin) ?? newReceipt(origin, reason, context.now());
    // The browser tells of the grant by itself, often before the page that asked for it can say why.
    const why = before.reason === BROWSER ? reason : before.reason;
    const after = { ...before, reason: why, enabled: true };
    return { all: withReceipt(all, after), answer: after };
  });
  return siteOf(receipt);
};

export const revokeSite: Command<'sites.revoke'> = async (context, { origin }) => {
  await context.platform.revokeSite(origin);
  const granted = await context.platform.grantedSites();
  await change(context, (all) => {
    const receipt = ownReceipt(origin, all);
    const rest = all.filter((each) => each.origin !== origin && isGranted(each.origin, granted));
    // Where all sites are allowed, one that is taken back stays on the list, switched off.
    const stays = receipt && !isEverySite(origin) && isGranted(origin, granted);
    return { all: stays ? withReceipt(rest, { ...receipt, enabled: false }) : rest, answer: undefined };
  });
  return {};
};

export const updateSite: Command<'sites.update'> = async (context, { origin, defaultCountry, ...edit }) => {
  const receipt = await change(context, (all) => {
    const before = ownReceipt(origin, all);
    if (!before) throw new CommandError('not-allowed');
    const { defaultCountry: chosen, ...rest } = before;
    const country = defaultCountry === undefined ? chosen : (defaultCountry ?? undefined);
    const after: SiteReceipt = {
      ...rest,
      ...(country ? { defaultCountry: country } : {}),
      enabled: edit.enabled ?? before.enabled,
      statusColours: edit.statusColours ?? before.statusColours,
      inPage: edit.inPage ?? before.inPage ?? false,
    };
    return { all: withReceipt(all, after), answer: after };
  });
  return siteOf(receipt);
};

/** Permissions may be taken back in the browser's own settings: receipts follow what is really granted. */
export async function reconcileSites(context: Context): Promise<void> {
  const granted = await context.platform.grantedSites();
  await change(context, (receipts) => {
    const kept = receipts.filter(({ origin }) => isGranted(origin, granted));
    const found = granted
      .filter((origin) => !receipts.some((each) => each.origin === origin))
      .map((origin) => newReceipt(origin, BROWSER, context.now()));
    return { all: found.reduce(withReceipt, kept), answer: undefined };
  });
}

/** A grant the browser told of, without our having asked. */
const BROWSER = 'browser';

function newReceipt(origin: string, reason: string, grantedAt: number): SiteReceipt {
  // Status colours need a site granted by its name (architecture, wall 1).
  return { origin, grantedAt, reason, enabled: true, statusColours: !isEverySite(origin), ignored: [] };
}

function change<Answer>(
  context: Context,
  edit: (receipts: SiteReceipt[]) => { all: SiteReceipt[]; answer: Answer },
): Promise<Answer> {
  return inTurn(async () => {
    const before = await sites.getValue();
    const { all, answer } = edit(before);
    if (JSON.stringify(all) !== JSON.stringify(before)) await sites.setValue(all);
    await follow(context, before, all);
    return answer;
  });
}

/** Scripts follow the receipts: started where a site came, silent at once where it went. */
async function follow(context: Context, before: SiteReceipt[], after: SiteReceipt[]): Promise<void> {
  const running = await context.tabs.all();
  const origins = (enabled: boolean) =>
    after.filter((each) => each.enabled === enabled).map(({ origin }) => origin);
  await context.platform.watchSites(origins(true), origins(false));
  for (const { tabId, page } of running) {
    const went = ownReceipt(page.origin, before) !== undefined;
    if (!ownReceipt(page.origin, after) && (went || !page.once)) await context.tabs.remove(tabId);
    context.platform.refreshTab(tabId, 'settings');
  }
  context.notify({ changed: 'sites' });
}

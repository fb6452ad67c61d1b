import type { LauncherView } from '@/utils/messaging/index.ts';
import { type SiteReceipt, sites } from '@/utils/storage/index.ts';
import type { Command } from '../context.ts';
import { CommandError } from '../failure.ts';
import { inTurn, ownReceipt, receiptOf, withReceipt } from '../setup/receipts.ts';

const FIRST_PLACE: LauncherView = { edge: 'end', at: 0.46, width: 360 };

/** Where the launcher stands on a site; undefined where the person has not asked for a sidebar in the page. */
export function launcherOf(receipt: SiteReceipt | undefined): LauncherView | undefined {
  return receipt?.inPage ? (receipt.launcher ?? FIRST_PLACE) : undefined;
}

/** Our script puts a frame into its page: here is what lets exactly that frame in. */
export const passForFrame: Command<'content.frame'> = async (context, _none, { site, tabId, frameId }) => {
  if (!site || tabId === undefined || frameId !== 0) throw new CommandError('not-allowed');
  const receipt = await receiptOf(site);
  if (!receipt?.enabled || !receipt.inPage) throw new CommandError('not-allowed');
  return { pass: await context.frames.issue({ tabId, site }) };
};

export const redeemPass: Command<'frame.redeem'> = async (context, { pass, parents }, from) => {
  const isOpen = await context.frames.redeem(pass, from, parents);
  if (!isOpen || from.tabId === undefined) throw new CommandError('not-allowed');
  return { tabId: from.tabId };
};

/** Where it was put is remembered, but not from a private window: where all sites are granted, that would name this one. */
export const placeLauncher: Command<'content.launcher'> = async (_context, launcher, from) => {
  if (from.private) return {};
  const { site } = from;
  await edit((all) => withOwn(all, site, { launcher }));
  return {};
};

/** "Off here" in the page itself: the way back is the site's switch in the panel and in Options. */
export const hideInPage: Command<'content.hide'> = async (context, { where }, { site }) => {
  const off = { inPage: false };
  await edit((all) =>
    where === 'site' ? withOwn(all, site, off) : all.map((each) => ({ ...each, ...off })),
  );
  for (const { tabId } of await context.tabs.all()) context.platform.refreshTab(tabId, 'settings');
  context.notify({ changed: 'sites' });
  return {};
};

/** The frame opened the panel with the person's click; this is what it shall show there. */
export const continueInPanel: Command<'frame.continue'> = async (context, { view }, { tabId }) => {
  if (tabId === undefined) throw new CommandError('not-allowed');
  if (view) await context.tabs.want(tabId, { view });
  context.notify({ changed: 'page', tabId });
  return { keys: await context.platform.panelKeys() };
};

const edit = (change: (all: SiteReceipt[]) => SiteReceipt[]): Promise<void> =>
  inTurn(async () => sites.setValue(change(await sites.getValue())));

/** Where all sites are granted at once, a site gets a receipt of its own as soon as something is chosen for it. */
function withOwn(all: SiteReceipt[], site: string | undefined, change: Partial<SiteReceipt>): SiteReceipt[] {
  const before = site === undefined ? undefined : ownReceipt(site, all);
  if (!before) throw new CommandError('not-allowed');
  return withReceipt(all, { ...before, ...change });
}

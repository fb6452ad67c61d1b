import { findInText, guessCountry, hasAdapter, wordsReady } from '@/utils/detect/index.ts';
import { phonesReady } from '@/utils/identity/index.ts';
import type { Status } from '@/utils/messaging/index.ts';
import { settings, sites } from '@/utils/storage/index.ts';
import type { Command, Context } from '../context.ts';
import { CommandError } from '../failure.ts';
import { ownReceipt, receiptOf, withReceipt } from '../setup/receipts.ts';
import { countryFor } from './country.ts';
import { launcherOf } from './in-page.ts';
import { isOfPage } from './tabs.ts';

const CONFIDENCE = { low: 0, medium: 1, high: 2 };

/** A content script starts: what it may do here. The page's own hints choose a country where nothing better is known. */
export const hello: Command<'content.hello'> = async (context, hints, from) => {
  const { site: origin, tabId, documentId: document } = from;
  if (!origin || tabId === undefined) throw new CommandError('not-allowed');
  const [chosen, receipt, account, known] = await Promise.all([
    settings.getValue(),
    receiptOf(origin),
    context.accounts.current().catch(() => undefined),
    context.tabs.get(tabId),
  ]);
  // A site that was taken back, or a page left since the click that let us in: the script is to fall silent.
  const here = known && isOfPage(known, { origin, document }) ? known : undefined;
  const allowed = receipt ? receipt.enabled : here?.once === true;
  const { hostname: host } = new URL(origin);
  const page = guessCountry({ ...hints, host });
  if (receipt ?? allowed) {
    await context.tabs.update(tabId, {
      ...{ origin, private: from.private },
      ...(document ? { document } : {}),
      ...(page ? { country: page } : {}),
    });
  }
  const country = countryFor({ site: receipt, account, page, language: context.platform.language() });
  const enabled = chosen.detection && allowed && !here?.paused && account !== undefined;
  const launcher = from.frameId === 0 ? launcherOf(receipt) : undefined;
  // Before the answer, so that the page's script finds it there.
  if (enabled) {
    const parts = { launcher, adapters: hasAdapter(host) };
    const needed = (['adapters', 'launcher'] as const).filter((part) => parts[part]);
    await context.platform.addToTab(tabId, needed);
  }
  return {
    enabled,
    // Status colours tell the page who is a client, so they need a site granted by name (architecture, wall 1).
    statusColours: receipt?.statusColours ?? false,
    country: country.code,
    kinds: chosen.kinds,
    minimumConfidence: chosen.minimumConfidence,
    ignored: receipt?.ignored ?? [],
    ...(launcher ? { inPage: launcher } : {}),
  };
};

/** Parses and judges what the page's cheap test let through: the phone metadata lives here once, not in every page. */
export const judge: Command<'content.judge'> = async (_context, { candidates }, { title }) => {
  await Promise.all([phonesReady, wordsReady]);
  const { kinds, minimumConfidence } = await settings.getValue();
  const enough = CONFIDENCE[minimumConfidence];
  return {
    judged: candidates.map(({ text, ...options }) =>
      findInText(text, withoutUndefined({ ...options, title })).filter(
        (each) => kinds[each.kind] && CONFIDENCE[each.confidence] >= enough,
      ),
    ),
  };
};

/** What the page shows now. Answered from the local directory alone: a scan never costs a request. */
export const seen: Command<'content.seen'> = async (context, { identities, adapter }, from) => {
  const { site: origin, tabId, documentId: document } = from;
  if (!origin || tabId === undefined) throw new CommandError('not-allowed');
  const [receipt, known] = await Promise.all([receiptOf(origin), context.tabs.get(tabId)]);
  // A script that has not heard yet that its site was taken back, or that everything was erased.
  if (!receipt && !known) throw new CommandError('not-allowed');
  await context.tabs.update(tabId, {
    origin,
    private: from.private,
    identities,
    reported: true,
    ...(document ? { document } : {}),
    ...(adapter ? { adapter } : {}),
  });
  context.notify({ changed: 'page', tabId });
  if (!receipt?.statusColours) return { statuses: identities.map(() => 'checking' as const) };
  return { statuses: await statuses(context, identities) };
};

async function statuses(
  context: Context,
  identities: { kind: 'phone' | 'email'; value: string }[],
): Promise<Status[]> {
  const session = await context.sessions.current();
  const known = await session.directory.statusOf(identities.map(({ kind, value }) => ({ kind, value })));
  return known.map((each) => each.status);
}

/** A click in the card. The panel must open in the click's own turn; what was meant is told to it afterwards. */
export const openFromPage: Command<'content.open'> = (context, { value, next }, from) => {
  const { tabId } = from;
  if (tabId === undefined) return Promise.reject(new CommandError('not-allowed'));
  const opened = context.platform.openPanel(tabId);
  return context.tabs
    .want(tabId, { search: value, ...(next ? { next } : {}) })
    .then(() => context.notify({ changed: 'page', tabId }))
    .then(() => ({ opened }));
};

/** "Not a phone number": remembered for this site only, and not at all for a page that was read once, or in a private window. */
export const ignore: Command<'content.ignore'> = async (context, { value }, from) => {
  const all = await sites.getValue();
  const receipt = from.site && ownReceipt(from.site, all);
  if (!receipt || from.private) return {};
  const ignored = [...new Set([...receipt.ignored, value])].slice(-500);
  await sites.setValue(withReceipt(all, { ...receipt, ignored }));
  if (from.tabId !== undefined) context.platform.refreshTab(from.tabId, 'settings');
  return {};
};

/** `exactOptionalPropertyTypes` in spirit: an absent option is absent, not undefined. */
function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

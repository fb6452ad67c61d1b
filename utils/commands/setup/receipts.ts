import { type SiteReceipt, sites } from '@/utils/storage/index.ts';

/** The wildcard as an origin of its own, for each scheme: the pattern of every site without its trailing path. */
export const isEverySite = (origin: string) => /^https?:\/\/\*$/.test(origin);

/**
 * The receipt that speaks for a site: its own, or one made of the wildcard's. A site nobody named gets no status colours: the
 * page could tell from them who is a client (architecture, wall 1).
 */
export function ownReceipt(origin: string, receipts: readonly SiteReceipt[]): SiteReceipt | undefined {
  const own = receipts.find((each) => each.origin === origin);
  if (own) return own;
  const every = receipts.find((each) => each.origin === everySiteOf(origin));
  return every && { ...every, origin, statusColours: false, ignored: [] };
}

/** Whether what the browser granted reaches a site, by its name or by the wildcard. */
export function isGranted(origin: string, granted: readonly string[]): boolean {
  return granted.includes(origin) || granted.includes(everySiteOf(origin));
}

/** The list with one receipt put in, sorted by origin. */
export function withReceipt(receipts: readonly SiteReceipt[], receipt: SiteReceipt): SiteReceipt[] {
  return [...receipts.filter(({ origin }) => origin !== receipt.origin), receipt].toSorted((a, b) =>
    a.origin.localeCompare(b.origin),
  );
}

/** The stored receipt that speaks for a site. */
export async function receiptOf(origin: string): Promise<SiteReceipt | undefined> {
  return ownReceipt(origin, await sites.getValue());
}

let turn: Promise<unknown> = Promise.resolve();

/** One change of the receipts after another: a grant, the browser's news of it and a script's word may come at the same time. */
export function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

const everySiteOf = (origin: string) => `${origin.slice(0, origin.indexOf(':'))}://*`;

/** Requests each act costs at most; the background asks less where it knows already. From `utils/commands`. */
export const COST = {
  /** Clients and contacts, once each. */
  search: 2,
  create: 1,
  slots: 1,
  book: 1,
  day: 1,
} as const;

/** A look-up searches numbers among both kinds, then addresses among clients alone, if no number was found. */
export const lookUpCost = ({
  phones,
  emails,
}: {
  phones: readonly unknown[];
  emails: readonly unknown[];
}): number => Math.max(1, COST.search * phones.length + emails.length);

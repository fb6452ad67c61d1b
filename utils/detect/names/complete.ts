/** Lower case without accents: how names and the local parts of addresses are compared. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Half an address that is no family name. */
const MACHINE =
  /^(?:no|reply|notifications?|team|support|info|mail|service|office|desk|admin|sales|billing|alerts?|news|newsletter|bot|system|contact|hello|digest|updates?|reports?|receipts?|invoices?|payments?|events?|daily|weekly|reminders?|calendar|orders?|bookings?|jobs|shop|store|hub|app)$/;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** `Beth` + `beth.marlow@…` = `Beth Marlow`: the page says half, the address confirms it and says the rest. */
export function completeName(name: string, email: string): string | undefined {
  const [first = '', second, third] = (email.split('@', 1)[0] ?? '')
    .split(/[._-]/)
    .map((part) => part.replace(/\d+$/, ''));
  const known = plain(name);
  if (second === undefined) return undefined;
  if (third !== undefined || first.length < 2 || second.length < 2) return undefined;
  if (first === known && !MACHINE.test(second)) return `${name} ${capital(second)}`;
  return second === known && !MACHINE.test(first) ? `${capital(first)} ${name}` : undefined;
}

/** "Theo" and "Dr. Patel" are parts of a name; "Ann Lee" is a whole one. */
export const isPartial = (name: string): boolean =>
  /^(?:\S+|(?:dr|mr|mrs|ms|prof|me|maitre|herr|frau|mme|sra?|dra|mevr|dhr)\S* \S+)$/.test(plain(name));

/** "Theo" or "Dr. Patel", completed by the one of these people it can mean. */
export function completeAmong(name: string, people: readonly string[]): string {
  if (!isPartial(name)) return name;
  const parts = plain(name).split(' ');
  const last = parts.at(-1) ?? '';
  const fits = people.filter((one) => {
    const whole = plain(one);
    if (whole.length <= name.length) return false;
    return parts.length === 1 ? whole.split(' ')[0] === last : whole.endsWith(` ${last}`);
  });
  return fits.length === 1 ? (fits[0] ?? name) : name;
}

/** Gmail shortens a recipient "Cedarpoint Claims <claims@cedarpoint-…>" to its first word: the mailbox of a firm says the rest. */
export function completeFirm(name: string, email: string): string | undefined {
  const [, mailbox = '', firm] = /^([a-z]{3,})@([a-z]{3,})/.exec(email) ?? [];
  return firm === plain(name) ? `${name} ${capital(mailbox)}` : undefined;
}

/** "… or me: …": what comes next is the writer's own, whoever was named before. */
export const SPEAKER =
  /(?<!\p{L})(?:(?-i:me|mi|mon|eu)|(?-i:Me|Mi|Mon|Eu)(?= (?-i:\p{Ll}))|my|mine|i['’]m|m(?=['’])|je|ich|mir|mich|meine?|mío|meu|moi|ف?(?:رقمي|هاتفي|جوالي|بريدي))(?!\p{L})/iu;

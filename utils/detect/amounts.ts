import { type Span, spansOf } from './spans.ts';

const CODES =
  'USD|EUR|GBP|CHF|INR|AUD|CAD|NZD|BRL|MXN|SAR|AED|QAR|EGP|JPY|CNY|RMB|RUB|PLN|SEK|NOK|DKK|CZK|HUF|ZAR|TRY|ILS|SGD|HKD|THB|IDR|PHP|ARS|CLP|COP';
const MONEY = 'R\\$|Rs\\.?|kr\\.?|Kč|zł|Ft|TL|ر\\.س|د\\.إ|руб';
const SIGN = '$€£¥₹₽₩₪₫₺₴₦฿﷼';
const UNITS =
  'k[gmw]|[mc]m|m[lg²³]|kWh|[KMGT]B|Hz|MHz|GHz|mph|km\\/h|lbs?|oz|Mio\\.?|Mrd\\.?|million|billion|lakh|crore|records?|users?|shares|views|followers|Personen|Stück|pcs';
const NUMBER =
  "\\d{1,3}(?:[ .,']\\d{2,3}){1,6}(?:[.,]\\d{1,2})?(?!\\d|[-. ]\\d)|\\d{1,18}(?:[.,]\\d{1,18}){0,6}";
const NO_WORD = '(?<![\\p{L}\\d])';

/** Money before its amount. Three capitals are looked up: a list of forty words, tried at every letter, costs four times as much. */
const BEFORE = [
  new RegExp(`[${SIGN}] ?[-(]?(?:${NUMBER})`, 'g'),
  new RegExp(`${NO_WORD}(?:${MONEY}) ?[-(]?(?:${NUMBER})`, 'gu'),
];
const CODED = new RegExp(`${NO_WORD}([A-Z]{3}) ?[-(]?(?:${NUMBER})`, 'gu');
const KNOWN = new Set(CODES.split('|'));
/** The last digit of an amount with its sign, code or unit. */
const BEHIND = new RegExp(`\\d ?(?:[${SIGN}%‰°±]|(?:${CODES}|${MONEY}|${UNITS})(?![\\p{L}\\d]))`, 'gu');
/** The amount that ends where it is asked for. */
const AMOUNT = new RegExp(`(?<=(?<!\\d|\\d[-.]|\\) ?)(${NUMBER}))`, 'y');

/** Amounts of money and measures in a folded text. */
export function amounts(text: string): Span[] {
  const spans = spansOf(text, BEFORE);
  for (const { index, 0: whole, 1: code = '' } of text.matchAll(CODED)) {
    if (KNOWN.has(code)) spans.push({ start: index, end: index + whole.length });
  }
  for (const { index } of text.matchAll(BEHIND)) {
    AMOUNT.lastIndex = index + 1;
    const amount = AMOUNT.exec(text)?.[1];
    if (amount) spans.push({ start: index + 1 - amount.length, end: index + 1 });
  }
  return spans;
}

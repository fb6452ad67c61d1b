import { findEmails } from './emails.ts';
import { fold } from './fold.ts';
import { nameFor } from './names/name-for.ts';
import { findPhones } from './phones.ts';
import { SPELT } from './spelt.ts';
import type { Detection, FindOptions } from './types.ts';

/** `en-AU` names a country, `en` does not. */
const countryOf = (lang: string | undefined) => /[-_]([A-Z]{2})\b/i.exec(lang ?? '')?.[1]?.toUpperCase();

const emailOf = ({ kind, value }: Detection) => (kind === 'email' ? value : undefined);

/** Neither an `@`, nor six digits, nor a spelt-out address: most texts end here. */
const WORTH = new RegExp(SPELT, 'i');

function digitsIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\p{Nd}/gu)) if (++count >= 6) break;
  return count;
}

/**
 * Finds phone numbers and e-mail addresses in a text. Pure; runs anywhere; linear in the length of the text.
 *
 * Precision comes first: what looks like a date, an amount, a card, an id or a piece of code is not parsed at all, what
 * the words around it call something else is not reported, and only numbers their country's plan knows are.
 *
 * @returns detections in order of `start`; shortened partners (`… / 11`) share the start of the number they complete
 */
export function findInText(text: string, options: FindOptions = {}): Detection[] {
  const mail = WORTH.test(text);
  const digits =
    digitsIn(text) >= 6 || /8(?:00|33|44|55|66|77|88)[)\-. ]/.test(text) || /1300[- ]/.test(text);
  if (!mail && !digits) return [];
  const folded = fold(text);
  const country = (options.defaultCountry ?? countryOf(options.lang))?.toUpperCase();
  const emails = mail ? findEmails(folded.text) : [];
  const phones = digits ? findPhones(folded.text, emails, country, options.context) : [];
  const found: Detection[] = [];
  for (const { start, end, value, reason } of emails) {
    const confidence = reason === 'address' ? 'high' : 'medium';
    found.push({ ...place(start, end), kind: 'email', value, confidence, reason });
  }
  for (const { start, end, ...phone } of phones)
    found.push({ ...place(start, end), kind: 'phone', ...phone });
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.map((one) => ({
    ...one,
    ...nameFor({ text, ...one, email: emailOf(one) }, options.context, options.title),
  }));

  function place(start: number, end: number) {
    const from = folded.origin(start);
    const to = end > start ? folded.origin(end - 1) + 1 : from;
    return { start: from, end: to, raw: text.slice(from, to) };
  }
}

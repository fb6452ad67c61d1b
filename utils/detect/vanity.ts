import { parsePhone } from '../identity/index.ts';
import type { Span } from './spans.ts';

const KEYS = '22233344455566677778889999';
const VANITY =
  /(?<![\p{L}\d])(?:\+?1[-. ]?)?\(?8(?:00|33|44|55|66|77|88)\)?[-. ](?=[A-Z\d-]*[A-Z]{3})[A-Z\d]{2,}(?:-[A-Z\d]{1,7}){0,2}(?![\p{L}\d])|(?<![\p{L}\d])1(?:300|800)[- ](?=[A-Z\d -]*[A-Z]{3})[A-Z\d]{2,}(?:[- ][A-Z]{2,5})?(?![\p{L}\d])/gu;

const LIKELY = /(?:8(?:00|33|44|55|66|77|88)|1[38]00)\)?[-. ][A-Z\d -]{0,6}[A-Z]{2}/;

/** A number spelt on the keypad: `1-800-FLOWERS`. */
export interface VanityHit extends Span {
  readonly value: string;
}

/** Numbers with capital letters behind a toll-free code. Letters beyond the plan's length are ignored, as exchanges do. */
export function findVanity(text: string, country?: string): VanityHit[] {
  if (!LIKELY.test(text)) return [];
  const hits: VanityHit[] = [];
  for (const match of text.matchAll(VANITY)) {
    const digits = match[0]
      .replace(/[A-Z]/g, (letter) => KEYS.charAt(letter.charCodeAt(0) - 65))
      .replace(/\D/g, '');
    const australian = country === 'AU' && /^1[38]00/.test(digits);
    const national = australian ? digits.slice(0, 10) : digits.replace(/^1(?=8)/, '').slice(0, 10);
    const phone = parsePhone(national, { country: australian ? 'AU' : 'US' });
    if ('error' in phone || !phone.valid) continue;
    hits.push({ start: match.index, end: match.index + match[0].length, value: phone.e164 });
  }
  return hits;
}

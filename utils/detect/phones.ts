import { parsePhone } from '../identity/index.ts';
import { chains } from './groups.ts';
import { judgePhone } from './judge-phone.ts';
import { partnersAfter } from './partners.ts';
import { createReader } from './reader.ts';
import { ruleOuts } from './rule-outs.ts';
import { readChain } from './segments.ts';
import type { Span } from './spans.ts';
import type { Confidence, TextContext } from './types.ts';
import { findVanity } from './vanity.ts';

/** A phone found in a folded text. */
export interface PhoneHit extends Span {
  readonly value: string;
  readonly extension?: string;
  readonly confidence: Confidence;
  readonly reason: string;
}

/** The number inside WhatsApp's own addresses, where it always has its country code. */
const CHAT_LINK = /(?:wa\.me\/|whatsapp\.com\/send\/?\?(?:[^\s#]{0,80}&)?phone=)(\+?\d{7,15})(?!\d)/gi;

function chatLinks(text: string): PhoneHit[] {
  if (!/wa\.me|whatsapp\.com/i.test(text)) return [];
  const hits: PhoneHit[] = [];
  for (const match of text.matchAll(CHAT_LINK)) {
    const raw = match[1] ?? '';
    const phone = parsePhone(`+${raw.replace('+', '')}`);
    if ('error' in phone || !phone.valid) continue;
    const start = match.index + match[0].length - raw.length;
    hits.push({ start, end: start + raw.length, value: phone.e164, confidence: 'high', reason: 'chat-link' });
  }
  return hits;
}

/**
 * Every phone in a folded text.
 *
 * @param taken stretches that are something else already (addresses)
 */
export function findPhones(
  text: string,
  taken: readonly Span[],
  country?: string,
  context?: TextContext,
): PhoneHit[] {
  const special: PhoneHit[] = [
    ...chatLinks(text),
    ...findVanity(text, country).map((hit) => ({ ...hit, confidence: 'medium' as const, reason: 'vanity' })),
  ];
  const out = context?.certain === 'phone' ? [] : ruleOuts(text);
  const hits: PhoneHit[] = [...special];
  const reader = createReader(text, { country, certain: context?.certain === 'phone' });
  let extended = 0;
  for (const chain of chains(text, [...taken, ...special, ...out])) {
    for (const reading of readChain(reader, chain)) {
      if (reading.start < extended) continue;
      const verdict = judgePhone(text, reading, reader.meaning(reading.start), context);
      if (!verdict) continue;
      const { start, phone, extension } = reading;
      const end = extension?.end ?? reading.end;
      const digits = extension?.digits ?? phone.extension;
      const extra = digits ? { extension: digits } : {};
      hits.push({ start, end: reading.end, value: phone.e164, ...extra, ...verdict });
      const partners = extension || verdict.confidence === 'low' ? [] : partnersAfter(text, end, phone.e164);
      extended = partners.at(-1)?.end ?? end;
      for (const { value } of partners) {
        hits.push({ start, end: extended, value, confidence: 'medium', reason: 'range' });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

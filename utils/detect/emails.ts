import type { Span } from './spans.ts';
import { BRACKETED_AT } from './spelt.ts';
import { isTopLevelDomain } from './tlds.ts';

/** An address found in a folded text. */
export interface EmailHit extends Span {
  readonly value: string;
  readonly reason: 'address' | 'obfuscated';
}

const LOCAL = /[\p{L}\p{M}\p{N}._%+'&~-]{1,64}$/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.-]{0,252}[\p{L}\p{M}\p{N}])?/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** WhatsApp's ids look like addresses and are none (facts/sites.md: `@c.us`, `@lid`, `@g.us`). */
const NO_MAIL = /^(?:[cg]\.us|lid|s\.whatsapp\.net|broadcast|newsletter)$/;
/** `logo@2x.png`: the pixel density of a picture. */
const DENSITY = /^\d(?:\.\d)?x\./;
/** `Message-ID: <…@host>`, `cid:…@host`: RFC 5322 ids, not people. */
const ID_BEFORE =
  /(?:(?:message|nachrichten|bericht|besked|meddelande)s?-?id|id (?:de |du |da |del )?(?:mensa(?:je|gem)|message|messaggio)|in-reply-to|references|content-id|resent-message-id)\s*:?[^:\n]{0,200}$|\bcid:$|\b(?:ref|reference|id)\.?:? ?<$/i;
/** Exchange's ids of messages (`LO2P265MB0148@…`): nobody's mailbox is written so. */
const ID = /^(?=.*\d.*\d.*\d)(?=.*[A-Z].*[A-Z].*[A-Z])[A-Z\d]{10,}$/;

/**
 * The domain at the start of a text, lower case, or `undefined`. When the last label is no top-level domain, shorter
 * readings are tried: a full stop without a blank (`ann@x.org.Please`) glues the next sentence on.
 */
function domainAt(text: string): string | undefined {
  const match = DOMAIN.exec(text)?.[0];
  if (!match) return undefined;
  // Where no blanks are written, the sentence goes on in another script: `…@example.co.jpまで`.
  const latin = /^[\w.-]+(?=[^\w.-])/.exec(match)?.[0];
  return topped(match) ?? (latin && topped(latin));
}

function topped(match: string): string | undefined {
  const labels = match.split('.');
  for (let count = labels.length; count >= 2; count--) {
    const top = labels[count - 1] ?? '';
    const rest = labels[count];
    if (rest !== undefined && !/^\p{Lu}|^$/u.test(rest)) return undefined;
    const kept = labels.slice(0, count);
    if (isTopLevelDomain(top.toLowerCase()) && kept.every((label) => LABEL.test(label)))
      return kept.join('.');
  }
  return undefined;
}

function localBefore(text: string): string | undefined {
  const local = LOCAL.exec(text)?.[0].replace(/^[.'&~%-]+/, '');
  return local && !local.endsWith('.') && !local.includes('..') ? local : undefined;
}

function emailAt(text: string, at: number): EmailHit | undefined {
  const before = text.slice(Math.max(0, at - 64), at);
  const local = localBefore(before);
  const domain = local && domainAt(text.slice(at + 1, at + 255));
  if (!local || !domain || ID.test(local)) return undefined;
  const start = at - local.length;
  const end = at + 1 + domain.length;
  const lower = domain.toLowerCase();
  if (NO_MAIL.test(lower) || DENSITY.test(lower)) return undefined;
  const after = text.slice(end, end + 40);
  // Another @ or a path means credentials, a clone address or a social profile, not a mailbox.
  if (/^(?:@|:[\w.~-]*\/)/.test(after)) return undefined;
  const lead = text.slice(Math.max(0, start - 80), start);
  if (/:\/\/[^\s/]*$|@$/.test(lead) || ID_BEFORE.test(lead)) return undefined;
  return { start, end, value: `${local}@${lower}`.toLowerCase().normalize('NFC'), reason: 'address' };
}

const AT = `(?:${BRACKETED_AT}|\\[ ?@ ?\\]|\\( ?@ ?\\))`;
const DOT =
  '(?: ?[\\[({<] ?(?:dot|punkt|punto|ponto|point|kropka|tečka|pont|точка|ドット|\\.) ?[\\])}>] ?|\\.| (?:dot|punkt|punto|ponto|point) )';
const HIDDEN = new RegExp(
  `([\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,63}(?:${DOT}[\\p{L}\\p{N}_-]{1,40}){0,3}) ?(?:(${AT})| (?:at|AT|arroba) ) ?([\\p{L}\\p{N}-]{1,63}(?:${DOT}[\\p{L}\\p{N}-]{2,63}){1,4})(?![\\p{L}\\p{N}])`,
  'giu',
);
const SPOKEN_DOT = new RegExp(DOT, 'giu');

/** `name [at] example [dot] com`: only with a bracket around "at", or with a spoken dot as well. */
function hiddenEmails(text: string): EmailHit[] {
  const hits: EmailHit[] = [];
  for (const match of text.matchAll(HIDDEN)) {
    const [whole, local = '', bracketed, host = ''] = match;
    if (!bracketed && !/ AT /.test(whole) && !/ (?:dot|punkt|punto|ponto|point) |[\])}>]/i.test(host))
      continue;
    const domain = host.replace(SPOKEN_DOT, '.').toLowerCase();
    if (!isTopLevelDomain(domain.slice(domain.lastIndexOf('.') + 1))) continue;
    const value = `${local.replace(SPOKEN_DOT, '.').toLowerCase()}@${domain}`;
    hits.push({ start: match.index, end: match.index + whole.length, value, reason: 'obfuscated' });
  }
  return hits;
}

const MAYBE_HIDDEN = new RegExp(`${AT}| (?:dot|punkt|punto|ponto|point) |(?-i: AT )`, 'i');

/** Every address in a folded text, plain and obfuscated, in order. */
export function findEmails(text: string): EmailHit[] {
  const hits: EmailHit[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const hit = emailAt(text, at);
    if (hit) hits.push(hit);
  }
  if (!MAYBE_HIDDEN.test(text)) return hits;
  const hidden = hiddenEmails(text).filter(
    (one) => !hits.some((hit) => hit.start < one.end && one.start < hit.end),
  );
  return [...hits, ...hidden].sort((a, b) => a.start - b.start);
}

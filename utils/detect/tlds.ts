import { lazily } from './lazily.ts';
import { lexicon } from './lexicon.ts';

/** The real ones, and what handbooks and training pages use, which nobody can own (RFC 2606). */
const known = lazily(() => (lexicon.domains.length === 0 ? [] : [...lexicon.domains, 'example']));

/** Whether a lower-case label can end a domain: a known ASCII one, punycode, or a word in another script. */
export const isTopLevelDomain = (label: string) =>
  known().has(label) ||
  /^xn--[a-z\d-]{2,}$/.test(label) ||
  (/^[^a-z]/.test(label) && /^[\p{L}\p{M}]{2,}$/u.test(label));

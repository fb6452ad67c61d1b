/** What a page says about where it is. All of it optional, all of it the page's own word. */
export interface PageHints {
  /** `<html lang>`: `en-AU` names a country, `de` only suggests one. */
  readonly lang?: string | undefined;
  /** `www.example.com.au`. */
  readonly host?: string | undefined;
  /** A postal address found on the page, its last words most telling. */
  readonly address?: string | undefined;
}

/** Top-level domains that are countries on paper and something else in use. */
const GENERIC = new Set([
  'ai',
  'am',
  'app',
  'cc',
  'co',
  'dj',
  'eu',
  'fm',
  'gg',
  'io',
  'la',
  'ly',
  'me',
  'sh',
  'so',
  'to',
  'tv',
  'ws',
]);

const FROM_DOMAIN: Record<string, string> = { uk: 'GB', su: 'RU' };

/** Languages spoken mostly in one country that matters for phone numbers. */
const FROM_LANGUAGE: Record<string, string> = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
  cs: 'CZ',
  sk: 'SK',
  hu: 'HU',
  ro: 'RO',
  bg: 'BG',
  el: 'GR',
  tr: 'TR',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  nn: 'NO',
  no: 'NO',
  fi: 'FI',
  is: 'IS',
  et: 'EE',
  lv: 'LV',
  lt: 'LT',
  hr: 'HR',
  sl: 'SI',
  sr: 'RS',
  uk: 'UA',
  ru: 'RU',
  he: 'IL',
  fa: 'IR',
  ur: 'PK',
  hi: 'IN',
  bn: 'BD',
  ta: 'IN',
  te: 'IN',
  mr: 'IN',
  gu: 'IN',
  th: 'TH',
  vi: 'VN',
  id: 'ID',
  ms: 'MY',
  ja: 'JP',
  ko: 'KR',
  ka: 'GE',
  hy: 'AM',
  kk: 'KZ',
  ca: 'ES',
  eu: 'ES',
  gl: 'ES',
};

const FROM_NAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:USA|U\.S\.A\.|United States)\b|\b[A-Z]{2} \d{5}(?:-\d{4})?\b/, 'US'],
  [/\b(?:UK|United Kingdom|England|Scotland|Wales)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/, 'GB'],
  [/\bCanada\b|\b[A-Z]\d[A-Z] \d[A-Z]\d\b/, 'CA'],
  [/\bAustralia\b|\b(?:NSW|VIC|QLD|TAS) \d{4}\b/, 'AU'],
  [/\b(?:Deutschland|Germany)\b/, 'DE'],
  [/\b(?:Österreich|Austria)\b/, 'AT'],
  [/\b(?:Schweiz|Suisse|Svizzera|Switzerland)\b/, 'CH'],
  [/\b(?:Brasil|Brazil)\b|\b\d{5}-\d{3}\b/, 'BR'],
  [/\bIndia\b|\bPIN:? ?\d{3} ?\d{3}\b/, 'IN'],
  [/\b(?:Saudi Arabia|KSA)\b|السعودية/, 'SA'],
  [/\b(?:UAE|United Arab Emirates)\b|الإمارات/, 'AE'],
  [/\b(?:México|Mexico)\b/, 'MX'],
  [/\b(?:España|Spain)\b/, 'ES'],
  [/\bSingapore\b/, 'SG'],
  [/\b(?:New Zealand|Aotearoa)\b/, 'NZ'],
  [/\b(?:South Africa)\b/, 'ZA'],
];

const region = (lang: string | undefined) =>
  /[-_]([A-Za-z]{2})(?:[-_]|$)/.exec(lang ?? '')?.[1]?.toUpperCase();

function fromHost(host: string | undefined): string | undefined {
  const top = host?.toLowerCase().replace(/\.$/, '').split('.').at(-1) ?? '';
  if (!/^[a-z]{2}$/.test(top) || GENERIC.has(top)) return undefined;
  return FROM_DOMAIN[top] ?? top.toUpperCase();
}

/**
 * Which country a page's national numbers belong to: the country in its domain, then in its address, then in its language
 * (`pt-BR`), then the one country of that language. A domain is bought for a country; a `lang` is often a template's.
 *
 * @returns ISO 3166-1 alpha-2, or `undefined` when the page says nothing
 */
export function guessCountry({ lang, host, address }: PageHints): string | undefined {
  const named = address ? FROM_NAME.find(([pattern]) => pattern.test(address))?.[1] : undefined;
  const spoken = region(lang);
  // `en-US` is what templates say when nobody thought about it.
  const template = spoken === 'US' ? undefined : spoken;
  const language = lang?.slice(0, 2).toLowerCase() ?? '';
  return fromHost(host) ?? named ?? template ?? FROM_LANGUAGE[language] ?? spoken;
}

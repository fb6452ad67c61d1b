const FILE =
  '(?:pdf|jpe?g|png|gif|svg|webp|heic|docx?|xlsx?|pptx?|csv|txt|zip|html?|php|aspx?|xml|json|js|css|mp[34]|mov|avi|eml|log)';

const SUFFIX = new RegExp(
  [
    '^[_@\\\\]',
    '^[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{M}](?<!^[xX](?=\\d))',
    '^[-/](?![xX]\\d)\\p{L}[\\p{L}\\d]*\\d',
    '^-\\p{L}(?![\\p{L}])',
    '^/(?:19|20)\\d\\d(?!\\d)',
    '^/\\d{1,4}-\\p{Lu}(?!\\p{L})',
    '^-{2,}\\d',
    `^\\.${FILE}(?![\\p{L}\\d])`,
    '^ ?[$€£¥₹₽₩₪₫₺₴₦฿%‰°±×*=^]',
    '^\\+\\d',
    '^,\\d{1,3}(?!\\d)',
    '^[:.]\\d',
    '^ ?[\'"″′]\\d',
    '^ ?[x×] ?\\d+ ?(?:x|×|mm|cm|m\\b)',
    '^#',
  ].join('|'),
  'u',
);

const PREFIX = new RegExp(
  [
    '[_@\\\\=&?#%]$',
    '[$€£¥₹₽₩₪₫₺₴₦฿] ?-?$',
    '\\d[,:.]$',
    '-{2,}$',
    '\\d-$',
    '(?:^|[\\s(])\\p{Lu}{1,4}\\d*[-/]$',
    '\\p{L}\\d[\\p{L}\\d]*[-/.]$',
    '\\p{L}{2}[._]\\p{L}{2,}[._]$',
    '(?:#|№|[Nn][º°]) ?[\\p{L}\\d-]{0,8}$',
    '[\\d)] ?[*×=^<>] ?$',
    '[=^×±] ?$',
    '§ ?$',
    '\\[ ?$',
  ].join('|'),
  'u',
);

/** A letter that touches the digits: part of a code. Scripts without blanks (Chinese, Thai) may touch. */
const GLUED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\p{M}]*$/u;
/** Parts of an address of the web, or of a path: `…?id=415…`, `SN/2026-27/098765`. */
const PATH = /(?:\/\/|www\.|[\p{L}\d]\/)[^\s]*$|[?&][\w-]+=[^\s]*$/u;
const LABELLED_PATH = /(?:^|[\s(])(?:tel|fax|mob|mobile|phone|ph|cell|m|t|f|w|wa|whatsapp)\.?\/$/i;

/**
 * Whether what touches digits on their left shows that they are a piece of something else: a file name, an id, a path, an
 * amount, a formula. Looks at no more than 64 characters.
 */
export function isPieceBefore(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - 14), start);
  const first = text.charAt(start);
  if (first !== '+' && first !== '(' && GLUED.test(near)) return true;
  if (PREFIX.test(near)) return true;
  const before = text.slice(Math.max(0, start - 64), start);
  const token = before.slice(before.lastIndexOf(' ') + 1);
  return (
    (token.includes('/') || token.includes('=') || token.startsWith('www.')) &&
    PATH.test(token) &&
    !LABELLED_PATH.test(before)
  );
}

/** The same on their right. */
export const isPieceAfter = (text: string, end: number): boolean => SUFFIX.test(text.slice(end, end + 32));

import { completeName, SPEAKER } from './complete.ts';
import { findNames, type NameHit } from './person-name.ts';
import { GLUE } from './sentence.ts';

const KIN =
  /(?:husband|wife|son|daughter|mother|father|mum|mom|dad|sister|brother|assistant|colleague|friend|partner|boss|nurse|mann|frau|sohn|tochter|kollege|kollegin|marido|esposa|filho|filha|mãe|pai|irmã|irmão|madre|padre|hijo|hija|hermana|hermano|mari|femme|fils|fille|sœur|frère|noiv[oa]|novi[oa]|suegr[oa]|sogr[oa]|namorad[oa]|fianc[eé]e?|cousin|cousine|prim[oa]|uncle|aunt|neighbou?r),?\s+(?:(?:[oa]|el|la|le)\s+)?$/iu;

/** "My husband Theo drives me, **his** number is": theirs after all. */
export const THEIRS =
  /(?<!\p{L})(?:his|her|seine?|ihre?|su|seu|sua|son|sa|zijn|haar|suo|hans|hennes|jego|jej)(?!\p{L})[^.!?]{0,30}$/iu;
/** "Torvald's cell:" */
const OWNS =
  /^['’]s (?:\p{L}+ )?(?:cell|mobile|phone|number|line|tel|direct|whatsapp)\.?(?: number| phone| is)?[:\s(]*$/iu;

/** "My husband **Theo**", "meu noivo, o **Everton**". */
function isRelative(text: string, { start, end }: NameHit): boolean {
  const gap = text.slice(end);
  return KIN.test(text.slice(0, start)) && (!SPEAKER.test(gap) || THEIRS.test(gap));
}

/** The relative or the colleague a sentence ends with, right before a value. */
export function relativeBefore(text: string): string | undefined {
  const last = findNames(text, true).at(-1);
  return last && text.length - last.end < 20 && isRelative(text, last) ? last.text : undefined;
}

export function singleName(text: string, email: string | undefined): string | undefined {
  const last = findNames(text, true).at(-1);
  if (!last) return undefined;
  const gap = text.slice(last.end);
  if (email) {
    const whole = GLUE.test(gap) ? completeName(last.text, email) : undefined;
    if (whole) return whole;
  }
  if (isRelative(text, last)) return last.text;
  if (OWNS.test(gap)) return last.text;
  return undefined;
}

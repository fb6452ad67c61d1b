import { completeName, plain, SPEAKER } from './complete.ts';
import { findNames, isName, isRole, type NameHit } from './person-name.ts';

/** Between a name and its number only this may stand for the name to be certain: signs, labels, other identities. */
const GLUE = /^[\s,:;|·•–—―−()[\]<>«»"“”„'~-]*$/u;
/** A sentence ends: a name before it is about something else. Abbreviations (`Tel.`, `Dr.`) do not end one. */
const SENTENCE =
  /[!?。]\s|(?<=\p{Ll}{4}|\d|[)"”])(?<!dent|phil|habil|[Pp]rof)\.\s+(?=\p{Lu})|[\n·•]|\s\|\s/gu;
const KIN =
  /(?:husband|wife|son|daughter|mother|father|mum|mom|dad|sister|brother|assistant|colleague|friend|partner|boss|nurse|mann|frau|sohn|tochter|kollege|kollegin|marido|esposa|filho|filha|mãe|pai|irmã|irmão|madre|padre|hijo|hija|hermana|hermano|mari|femme|fils|fille|sœur|frère)\s+$/iu;

/** "My husband Theo drives me, **his** number is": theirs after all. */
const THEIRS = /(?<!\p{L})(?:his|her|seine?|ihre?|su|seu|sua|son|sa)(?!\p{L})[^.!?]{0,30}$/iu;
/** "Torvald's cell:" */
const OWNS =
  /^['’]s (?:\p{L}+ )?(?:cell|mobile|phone|number|line|tel|direct|whatsapp)\.?(?: number| phone| is)?[:\s(]*$/iu;

const REACH = 120;

/** What identity a name is looked for, in the text around it. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The address, when it is one: its local part confirms short names. */
  readonly email?: string | undefined;
}

function sentenceBefore(text: string, start: number): { text: string; offset: number } {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  let cut = 0;
  for (const match of before.matchAll(SENTENCE)) cut = match.index + match[0].length;
  return { text: before.slice(cut), offset: from + cut };
}

/** `… (Dr. Kavitha Rao)`, `…, Hella Brandstätter`, `… Sukhbir Singh Anand`, `…”, pediu o Tadeu`. */
function nameAfter({ text, end, email }: Place): string | undefined {
  const after = text.slice(end, end + REACH);
  const lead = /^[\s,;–—-]{0,4}[(]?[\s]?/u.exec(after)?.[0] ?? '';
  const rest = after.slice(lead.length);
  const [first] = findNames(rest);
  const bracketed = lead.includes('(');
  if (first?.start === 0 && /^(?:[\s]*[)"“”»„'.,;]|\s*$|\s[|–-])/u.test(rest.slice(first.end))) {
    const next = /^\s*[:,–-]?\s*[\d+(@]/.test(rest.slice(first.end).replace(/^[)\s]*/, ' '));
    if ((bracketed || /[,\s]/.test(lead)) && !next) return first.text;
  }
  const uncased = /^[\p{Lo}\p{M}\u200c. ]+/u.exec(rest)?.[0].trim();
  if (bracketed && uncased && isName(uncased)) return uncased;
  const said =
    /^[^\n!?]{0,60}[”"»“]\s?,?\s\p{Ll}{3,}\s(?:[oa]|der|die|el|la)?\s?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)/u.exec(
      after,
    );
  if (said?.[1] && email === undefined) return said[1];
  return undefined;
}

function singleName(text: string, email: string | undefined): string | undefined {
  const last = findNames(text, true).at(-1);
  if (!last) return undefined;
  const gap = text.slice(last.end);
  if (email) {
    const whole = GLUE.test(gap) ? completeName(last.text, email) : undefined;
    if (whole) return whole;
  }
  if (KIN.test(text.slice(0, last.start)) && (!SPEAKER.test(gap) || THEIRS.test(gap))) return last.text;
  if (OWNS.test(gap)) return last.text;
  return undefined;
}

const RELATED = /[@\d]/;

/** The last name in the sentence before, if nothing between it and the value starts somebody else's. */
function nameBefore({ text, start, email }: Place): string | undefined {
  const sentence = sentenceBefore(text, start);
  const single = singleName(sentence.text, email);
  const names = findNames(sentence.text);
  const last: NameHit | undefined = names.at(-1);
  if (single && (!last || sentence.text.lastIndexOf(single.split(' ')[0] ?? single) > last.end))
    return single;
  if (last) {
    const gap = sentence.text.slice(last.end);
    if (gap.length < 70 || RELATED.test(gap)) return last.text;
  }
  const uncased = /(?:^|[:,،–|-])\s*([\p{Lo}\p{M}\u200c. ]{4,50}?)\s*[,،–-]\s*$/u
    .exec(sentence.text)?.[1]
    ?.trim();
  if (uncased && isName(uncased)) return uncased;
  const inBrackets = /\((\p{Lu}[^()]{2,40})\)\s*:?\s*$/u.exec(sentence.text)?.[1];
  if (inBrackets && isName(inBrackets)) return inBrackets;
  const role = /(?:^|\s)(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+):\s*$/u.exec(sentence.text);
  if (role?.[1] && role[2] && isRole(role[1])) return findNames(role[2], true)[0]?.text;
  return single;
}

/** A name close by whose words are the address's: `lee.marchetti@… . Lee Marchetti's direct line`. */
function nameLikeAddress({ text, start, end, email }: Place): string | undefined {
  if (!email) return undefined;
  const local = plain(email.split('@', 1)[0] ?? '');
  const around = `${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`;
  return findNames(around).find(({ text: name }) => {
    const all = plain(name).split(/[ .-]+/);
    const words = all.filter((word) => word.length > 2);
    if (words.filter((word) => local.includes(word)).length > 1) return true;
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const bare = local.replace(/[^a-z]/g, '');
    return (
      words.length > 1 &&
      last.length > 3 &&
      (bare === first.charAt(0) + last || bare === last + first.charAt(0))
    );
  })?.text;
}

/** `Name <address>` and `Name (address)`, the spelling of mail. */
function nameOfMailbox({ text, start, email }: Place): string | undefined {
  if (!email) return undefined;
  const quoted = /"([^"<>]{2,60})"\s*<\s*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[1];
  // "Danvers, Carol" is how address books of offices write it.
  if (quoted) return quoted.replace(/^([^\s,]+), ([^\s,]+)$/, '$2 $1');
  const before = /([^<>(),;:\n|]{2,60}?)\s*[<([«]\s*$/u
    .exec(text.slice(Math.max(0, start - 80), start))?.[1]
    ?.trim();
  if (!before) return undefined;
  if (isName(before)) return before;
  // In angle brackets anything is a display name: firms, teams.
  const display = /(?:^|[\d\]] ?(?:[AP]M )?|: )(\p{Lu}[^\d<>[\]]{2,48})$/u.exec(before)?.[1];
  if (display && /<\s*$/.test(text.slice(Math.max(0, start - 4), start))) return display;
  const last = findNames(before).at(-1);
  if (last && last.end >= before.length - 1) return last.text;
  return singleName(`${before} (`, email);
}

/** "Their claims line is …": the number is somebody else's than the page's. */
export const isSomebodyElses = ({ text, start }: Place): boolean =>
  /(?<!\p{L})(?:their|his|her|its(?= \p{L}* ?(?:number|phone|line|office|desk))|ihre?|sein|leur|dial[- ]?in|conference|hotline|helpline|toll[- ]free)(?!\p{L})/iu.test(
    sentenceBefore(text, start).text,
  );

/** The person a text gives to a number or an address in it. */
export function nameNearby(place: Place): string | undefined {
  return nameOfMailbox(place) ?? nameLikeAddress(place) ?? nameAfter(place) ?? nameBefore(place);
}

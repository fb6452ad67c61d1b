import { isFiller, type Meaning, meaningAfter, meaningOfLabel } from './context.ts';
import { isSigned, isToldOf, namesSomebody } from './names/told.ts';
import { beginsAbroad, grouping, type grouping as groupingOf, lacksTrunk, type Reading } from './numbers.ts';
import type { Confidence, TextContext } from './types.ts';

/** A verdict on one reading. */
export interface Verdict {
  readonly confidence: Confidence;
  readonly reason: string;
}

/** What the spelling alone is worth: from `low` (1) over `medium` (2) to `high` (4). */
function spelling(reading: Reading, groups: ReturnType<typeof groupingOf>): number {
  const { form, digits, bracket } = reading;
  if (form === 'plus') return groups === 'odd' ? 3 : 4;
  if (form === 'prefix') return groups === 'none' ? 2 : 3;
  const tidy = groups === 'exact' ? 2.5 : groups === 'fair' ? 2 : 1;
  if (form === 'bare-code') return groups === 'none' ? 0.75 : tidy;
  if (bracket && groups !== 'odd') return 3;
  if (groups !== 'none') return tidy;
  // Eight or nine digits in a row are mostly something else; ten, or a trunk zero, are mostly a phone.
  return digits.length >= 10 || digits.startsWith('0') ? 2 : 1;
}

/** Shapes that other numbers share. */
function doubt(text: string, { digits, groups, form, start, end, phone }: Reading, tidy: boolean): number {
  if (form === 'plus') return 0;
  const [lead = 0, ...others] = groups.map((group) => group.end - group.start);
  // "0096 3512 …": nobody divides the code of a country.
  if (form === 'prefix')
    return digits.startsWith('00') && lead > 2 && lead < 2 + phone.callingCode.length ? 3 : 0;
  const lengths = [lead, ...others].join();
  const raw = text.slice(start, end);
  let points = 0;
  if (lengths === '4,4,4' && digits[0] !== '0') points += 1.5;
  if (/^[1-9]\d{0,2}(?:[. ]\d{3}){2,}$/.test(raw) && !/^\d{3}(?:[. ]\d{3}){2}$/.test(raw))
    points += tidy ? 0.5 : 2;
  if (/^\d{1,2}\.\d\.|^\d\.\d{1,2}\.|^\d+(?:\.\d+){4,}$/.test(raw) && digits[0] !== '0') points += 2;
  if (/[-/](?:19|20)\d\d$/.test(raw) && groups.length < 4) points += 1;
  if (/^\d+\/\d+\/\d+$/.test(raw)) points += 1;
  // "0620-3455/12": a slash joins an area code to a number, not an end to one.
  if (/^\d+[-. ]\d+\/\d{1,4}$/.test(raw)) points += 2;
  // A plate or a code, where nobody calls it a phone.
  if (phone.nationalNumber.length < 6) points += 1.5;
  if (/^(?:19|20)\d\d\/\d{3,6}$|^\d{1,4}\/(?:19|20)\d\d[-/]\d+$/.test(raw)) points += 3;
  if (/^[1-9]\d*\.\d{4,}$/.test(raw) && !/^\d{3}\.\d{7}$/.test(raw)) points += 2;
  if (/^\d\d-\d\d[ ,]{1,2}\d\d-\d\d/.test(raw) || /^(?:[1-9]\d{4}-\d{4}|\d{5}-\d{3})$/.test(raw))
    points += 1.5;
  if (groups.length === 1 && (/^1[4-9]\d{8}$/.test(digits) || digits.length > 12)) points += 1;
  if (/(\d)\1{6}/.test(digits)) points += 2;
  if (/01234567|12345678|98765432(?!1)/.test(digits) && groups.length === 1) points += 0.25;
  return points;
}

const BEFORE: Record<Meaning, number> = { phone: 2.5, line: 0.5, fax: 0, thing: -0.25, other: -4 };
const LABEL: Record<Meaning, number> = { phone: 3, line: 1, fax: 0, thing: -1, other: -4 };
/** A row of digits behind a thing is the thing's. */
const BARE_THING = -4;

/** Among numbers of other kinds nothing but a plus or a word makes one a phone. */
const CODES = -3;

/** "Remesa 612 345 678", "(Gesuch 0445550121)": a noun nobody listed, that begins what it says and has no colon. */
const NOUN = /(?:^|[.;,(•\n] ?| [-–] )(\p{Lu}[\p{L}-]{2,24}) $/u;
const UNLISTED = -1;

function isUnlisted(text: string, start: number): boolean {
  const word = NOUN.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return word !== undefined && !isFiller(word);
}

const hasCaptions = ({ label, heading, section, lines, row }: TextContext): boolean =>
  [label, heading, section, lines, row].some((caption) => caption !== undefined);

/** How many letters stand in the text besides a number. */
const lettersBeside = (text: string, { start, end }: Reading): number =>
  (text.slice(Math.max(0, start - 80), start) + text.slice(end, end + 80)).match(/\p{L}/gu)?.length ?? 0;

/**
 * Weighs spelling, neighbours and captions. Numbers with a plus survive a doubtful caption; bare digits need a good one in
 * a table that has captions at all.
 *
 * @param before what the words before the number say
 * @returns nothing when it is more likely something else
 */
export function judgePhone(
  text: string,
  reading: Reading,
  before: Meaning | undefined,
  context: TextContext = {},
): Verdict | undefined {
  if (context.certain === 'phone') return { confidence: 'high', reason: 'marked' };
  const groups = grouping(reading);
  const after = meaningAfter(text, reading.end);
  // A caption says what a value is that stands alone; what a sentence calls a number counts more than what stands above it.
  const alone = hasCaptions(context) && lettersBeside(text, reading) < 12;
  const caption = context.label ?? (alone && !context.row ? context.lines?.[0] : undefined);
  // Spreadsheets call their columns A, B, C.
  const title = context.heading && context.heading.length > 2 ? context.heading : undefined;
  const told =
    isToldOf(text, reading.start) ||
    isSigned(text, reading.extension?.end ?? reading.end) ||
    (alone && !title && [caption, ...(context.row ?? context.lines?.slice(0, 1) ?? [])].some(namesSomebody));
  const label = caption === undefined || namesSomebody(caption) ? undefined : meaningOfLabel(caption);
  const heading = title && meaningOfLabel(title);
  const section = context.section === undefined ? undefined : meaningOfLabel(context.section);
  const plus = reading.form === 'plus';
  const bare = groups === 'none' && !plus;
  const reasons = [plus ? 'international' : reading.form, groups];

  let score = spelling(reading, groups) - doubt(text, reading, groups === 'exact');
  if (lacksTrunk(reading)) score -= 2;

  const meanings: [string, number][] = [];
  if (before) meanings.push([`before:${before}`, before === 'thing' && bare ? BARE_THING : BEFORE[before]]);
  else if (heading === 'phone') meanings.push(['heading:phone', LABEL.phone]);
  else if (label && (alone || LABEL[label] > 0))
    meanings.push([`label:${label}`, label === 'thing' && bare ? BARE_THING : LABEL[label]]);
  else if (heading) meanings.push([`heading:${heading}`, LABEL[heading]]);
  else if (bare && !told && alone && (context.label || title)) meanings.push(['unknown-label', -1.5]);
  else if (section && (alone || LABEL[section] > 0))
    meanings.push([`section:${section}`, section === 'other' ? (bare ? -2 : -0.5) : LABEL[section] / 2]);
  const unsaid = meanings.length === 0 && !after && !told;
  if (told) meanings.push(['person', 1]);
  else if (context.codes && alone && ![before, label, heading].includes('phone'))
    meanings.push(['codes', CODES]);
  if (unsaid && !plus && groups !== 'exact' && isUnlisted(text, reading.start))
    meanings.push(['noun', UNLISTED]);
  if (label === 'other' && alone && before && before !== 'phone' && before !== 'other')
    meanings.push(['label:other', -4]);
  if (after && after !== 'other') meanings.push([`after:${after}`, after === 'fax' ? 0 : 1.5]);
  for (const [reason, points] of meanings) {
    score += plus && points < 0 ? points / 2 : points;
    reasons.push(reason);
  }
  // A range newer than our metadata, or a slip of the pen: only where everything else says that it is a phone.
  const spoken = [before, label, heading].includes('phone');
  if (
    !reading.assigned &&
    !(plus && groups !== 'none') &&
    !(
      spoken &&
      (groups === 'exact' || groups === 'fair') &&
      reading.digits.length > 7 &&
      !beginsAbroad(reading)
    )
  )
    return undefined;
  const fax = [before, before ? undefined : (label ?? heading), after].includes('fax');
  if (score < 1) return undefined;
  const sure = score >= 4 && reading.assigned;
  const confidence = fax || score < 2 ? 'low' : sure ? 'high' : 'medium';
  return { confidence, reason: reasons.join('+') };
}

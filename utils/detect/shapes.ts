import { type Span, spansOf } from './spans.ts';

/**
 * What digits mean when they are no phone number, by shape alone; the page and the judge both ask. Every pattern is linear:
 * repetitions that are tried from every digit are bounded. Texts are folded (`fold.ts`).
 */
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
/** Also Hijri years, which stand on Arabic pages beside ours. */
const YEAR = '(?:1[4-9]|20)\\d\\d';
const START = '(?<!\\d[-./]?)';
const END = '(?!\\d|[-./]\\d)';

/** Looking for the rare sign inside (a comma, a full stop, a dash) and then back is several times as fast as trying every digit. */
const SHAPES: readonly RegExp[] = [
  // Dates, months of a CV, spans of years.
  new RegExp(
    `${START}(?:(?:14|19|20)\\d\\d([-./])${MONTH}\\1${DAY}|${DAY}([-./])${DAY}\\2(?:${YEAR}|\\d\\d)|${MONTH}[/.](?:19|20)\\d\\d|${YEAR} ?[-/] ?(?:${YEAR}|\\d\\d))${END}`,
    'g',
  ),
  // Opening hours and times.
  /(?<!\d[.:]?)(?:[01]?\d|2[0-4])[.:h][0-5]\d ?-+ ?(?:[01]?\d|2[0-4])[.:h][0-5]\d(?!\d|[.:]\d)|(?<![\d:])\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,9})?(?![\d:])/g,
  // Addresses of machines.
  /(?<!\d\.?)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?!\d|\.\d)/g,
  /(?<=(?<![\da-f])(?<lead>[\da-f]{8}))-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f])/gi,
  // Thousands, decimals, coordinates.
  /(?<=(?<!\d|\d[-.])(?<lead>\d{1,3}))(?:,\d{2,3}){1,8}(?:\.\d{1,18})?(?!\d)/g,
  /(?<=(?<!\d|\d[-/)])(?<lead>\d{1,18}(?:[.' ]\d{3}){0,8})),\d{1,3}(?![\d-])/g,
  /(?<=(?<!\d[-.]?)(?<lead>-?\d{1,3}))\.\d{2,18}°? ?[NSEW]? ?[,;/] ?-?\d{1,3}\.\d{2,18}(?!\d)/g,
];

/** Everything in a folded text whose shape alone says that it is no phone number. */
export const shapes = (text: string): Span[] => spansOf(text, SHAPES);

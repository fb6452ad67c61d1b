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

const SHAPES: readonly RegExp[] = [
  // Dates, months of a CV, spans of years.
  new RegExp(
    `${START}(?:(?:14|19|20)\\d\\d([-./])${MONTH}\\1${DAY}|${DAY}([-./])${DAY}\\2(?:${YEAR}|\\d\\d)|${MONTH}[/.](?:19|20)\\d\\d|(?<!\\d )${YEAR} ?[-/] ?(?:${YEAR}|\\d\\d))${END}`,
    'g',
  ),
  // "01/10/2025-30/09/2026".
  /(?<!\d[-./]?)\d{1,2}([/.])\d{1,2}\1(?:19|20)?\d\d ?-+ ?\d{1,2}\1\d{1,2}\1(?:19|20)?\d\d(?!\d)/g,
  // Addresses of machines.
  /(?<!\d\.?)(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?!\d|\.\d)/g,
];

/**
 * Those that are looked for by a rare sign inside (a colon, a comma, a dash), and read back to where they begin, their group:
 * two to five times as fast as trying every digit. The group has no name, for named groups make a match dearer.
 */
const FROM_INSIDE: readonly RegExp[] = [
  // Opening hours and times.
  /(?<=(?<!\d[.:]?)([01]?\d|2[0-4]))[.:h][0-5]\d ?-+ ?(?:[01]?\d|2[0-4])[.:h][0-5]\d(?!\d|[.:]\d)/g,
  /(?<=(?<![\d:])(\d{1,2}))(?::\d\d){1,2}(?:[.,]\d{1,9})?(?![\d:])/g,
  // UUIDs.
  /(?<=(?<![\da-f])([\da-f]{8}))-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f])/gi,
  // Thousands, decimals, coordinates.
  /(?<=(?<!\d|\d[-.])(\d{1,3}))(?:,\d{2,3}){1,8}(?:\.\d{1,18})?(?!\d)/g,
  /(?<=(?<!\d|\d[-/)])(\d{1,18}(?:[.' ]\d{3}){0,8})),\d{1,3}(?![\d-])/g,
  /(?<=(?<!\d[-.]?)(-?\d{1,3}))\.\d{2,18}°? ?[NSEW]? ?[,;/] ?-?\d{1,3}\.\d{2,18}(?!\d)/g,
];

/** Everything in a folded text whose shape alone says that it is no phone number. */
export const shapes = (text: string): Span[] => [...spansOf(text, SHAPES), ...spansOf(text, FROM_INSIDE, 1)];

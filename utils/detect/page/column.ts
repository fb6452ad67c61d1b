import { briefText } from './brief.ts';
import { isCell, isRow } from './captions.ts';
import { nearest } from './elements.ts';

/** How far up and down a column is read, and how many cells must speak. */
const REACH = 6;
const ENOUGH = 4;
const LONGEST = 60;

/** Digits and what stands between those of a phone number: eight to fifteen. */
const LIKE_PHONE = /^(?=(?:\D*\d){8,15}\D*$)\+?[\d\s()./–-]{8,24}$/;
/** Times of day and short counts are none. */
const CODE = /(?:\d[-./ ]?){5}/;

/** What stands in the same column of a row. */
function cellOf(row: Element, index: number): string | undefined {
  const cell = isRow(row) ? row.children[index] : undefined;
  return cell && isCell(cell) ? briefText(cell, LONGEST) : undefined;
}

/**
 * Whether the column a cell stands in holds codes: most cells around it are digits of some kind, and few of them could be
 * phone numbers. A ledger's postings are such a column; a list's phones are none, and no column of remarks.
 */
export function isCodeColumn(cell: Element): boolean {
  const row = nearest(cell, isRow);
  const index = row ? [...row.children].findIndex((one) => one.contains(cell)) : -1;
  if (!row || index < 0) return false;
  let [filled, codes] = [0, 0];
  const count = (text: string | undefined) => {
    if (!text) return;
    filled++;
    if (CODE.test(text) && !LIKE_PHONE.test(text)) codes++;
  };
  let [above, below] = [row.previousElementSibling, row.nextElementSibling];
  for (let step = 0; step < REACH; step++) {
    if (above) count(cellOf(above, index));
    if (below) count(cellOf(below, index));
    above = above?.previousElementSibling ?? null;
    below = below?.nextElementSibling ?? null;
  }
  return filled >= ENOUGH && codes * 2 > filled;
}

import { briefText } from './brief.ts';
import { isCell, isRow } from './captions.ts';
import { nearest } from './elements.ts';

/** How far up and down a column is read, and how many cells must speak. */
const REACH = 8;
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

/** Most cells around this row are digits of some kind, and few of them could be phone numbers. */
function holdsCodes(row: Element, index: number): boolean {
  let [filled, codes] = [0, 0];
  const count = (other: Element) => {
    const text = cellOf(other, index);
    if (!text) return;
    filled++;
    if (CODE.test(text) && !LIKE_PHONE.test(text)) codes++;
  };
  let [above, below] = [row.previousElementSibling, row.nextElementSibling];
  for (let step = 0; step < REACH && (above || below); step++) {
    if (above) count(above);
    if (below) count(below);
    above = above?.previousElementSibling ?? null;
    below = below?.nextElementSibling ?? null;
  }
  return filled >= ENOUGH && codes * 2 > filled;
}

/**
 * Whether the column a cell stands in holds codes: a ledger's postings are such a column; a list's phones are none, and no column
 * of remarks. Each column is read once, around the first cell that is asked about.
 */
export function createColumns(): (cell: Element) => boolean {
  const tables = new WeakMap<Node, Map<number, boolean>>();
  return (cell) => {
    const row = nearest(cell, isRow);
    const table = row?.parentNode;
    if (!row || !table) return false;
    const index = [...row.children].findIndex((one) => one.contains(cell));
    const columns = tables.get(table) ?? new Map<number, boolean>();
    tables.set(table, columns);
    const known = columns.get(index);
    if (known !== undefined) return known;
    const codes = holdsCodes(row, index);
    columns.set(index, codes);
    return codes;
  };
}

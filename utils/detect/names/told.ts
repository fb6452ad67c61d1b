import { findGiven, nameInLine } from './person-name.ts';

const REACH = 60;

/** Whether a short line names somebody we know. */
export const knownIn = (line: string | undefined): boolean =>
  line !== undefined && nameInLine(line)?.known === true;

/** Whether somebody we know by their whole name is told of right before a place, with no other number between: numbers of people are called. */
export function isToldOf(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const name = findGiven(line).findLast((hit) => hit.text.includes(' '));
  return name !== undefined && !/\d{3}|[#№]/.test(line.slice(name.end));
}

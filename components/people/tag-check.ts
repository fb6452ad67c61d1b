import { failureWords } from '../shell/index.ts';

/** As `utils/commands/people/check.ts` has it; the background checks again. */
export const MAX_TAG = 100;

/** A tag as it would be saved. */
export const cleanTag = (typed: string): string => typed.trim().replace(/\s+/gu, ' ');

/** What is wrong with a tag's name, in words; undefined when nothing is. */
export function tagProblem(typed: string): string | undefined {
  const tag = cleanTag(typed);
  if (tag === '') return failureWords({ code: 'tag-empty' }).title;
  if (tag.length > MAX_TAG) return failureWords({ code: 'tag-too-long', detail: { max: MAX_TAG } }).title;
  return undefined;
}

/** Tags are the same whatever their case, as people read them. */
export const sameTag = (one: string, other: string): boolean =>
  one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;

import { expect, it } from 'vitest';
import { lexicon } from '@/utils/detect/lexicon.ts';
import { normalizeWord } from '@/utils/detect/words.ts';

const words = (lines: readonly string[] = []) => lines.flatMap((line) => line.split(' '));

it('has its words as texts are asked for them, each once in a list', () => {
  for (const [kind, lines] of Object.entries(lexicon.kinds)) {
    const all = words(lines);
    expect(all.filter((word) => normalizeWord(word) !== word)).toEqual([]);
    expect(all.length - new Set(all).size, kind).toBe(0);
  }
});

it('calls no word both a phone and another number', () => {
  const { phone, fax, other } = lexicon.kinds;
  const calls = new Set([...words(phone), ...words(fax)]);
  expect(words(other).filter((word) => calls.has(word))).toEqual([]);
});

it('knows as things only kinds of number', () => {
  const other = new Set(words(lexicon.kinds.other));
  expect(words(lexicon.kinds.thing).filter((word) => !other.has(word))).toEqual([]);
});

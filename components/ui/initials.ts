/**
 * The first letters of the first and the last word, as people write them: whole graphemes.
 * Empty for what is no name (a number, an address).
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word) && !word.includes('@'));
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return '';
  return (
    words.length === 1 ? firstLetter(first) : firstLetter(first) + firstLetter(last)
  ).toLocaleUpperCase();
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function firstLetter(word: string): string {
  const letters = word.replace(/^[^\p{L}]+/u, '');
  for (const { segment } of graphemes.segment(letters)) return segment;
  return '';
}

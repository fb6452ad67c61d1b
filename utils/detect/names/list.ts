/** The words of a text, as the lists of names are written. */
export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

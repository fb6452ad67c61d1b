/** A set of the words of some lines, made with the first question after the lines have come. */
export function lazily(words: () => readonly string[]): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | undefined;
  return () => {
    if (known) return known;
    const found = new Set(words().flatMap((line) => line.split(' ')));
    if (found.size > 0) known = found;
    return found;
  };
}

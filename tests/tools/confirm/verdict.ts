/** What a look at the service says about one guess. */
export interface Verdict {
  /** The number in open-questions.md. */
  question: string;
  guess: string;
  /** Undefined when the account holds nothing to tell it by. */
  holds: boolean | undefined;
  /** What was seen: counts, field names and words of the API, never a person's data. */
  seen: string;
}

export function verdict(question: string, guess: string, holds: boolean | undefined, seen: string): Verdict {
  return { question, guess, holds, seen };
}

/** A guess about every row: undefined when there is none. */
export function ofAll<T>(
  question: string,
  guess: string,
  rows: readonly T[],
  holds: (row: T) => boolean,
): Verdict {
  const kept = rows.filter(holds).length;
  return verdict(
    question,
    guess,
    rows.length === 0 ? undefined : kept === rows.length,
    `${kept} of ${rows.length}`,
  );
}

/** The distinct words of the API found in a field. */
export function wordsIn(values: readonly unknown[]): string {
  const words = new Set(values.filter((value) => value !== undefined && value !== '').map(String));
  return words.size === 0 ? 'nothing' : [...words].sort().join(', ');
}

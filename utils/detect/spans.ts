/** A half-open stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where global patterns match.
 *
 * @param lead the group that ends where the match begins, and belongs to what is found
 */
export function spansOf(text: string, patterns: readonly RegExp[], lead?: number): Span[] {
  const spans: Span[] = [];
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const before = lead === undefined ? 0 : (match[lead]?.length ?? 0);
      spans.push({ start: match.index - before, end: pattern.lastIndex });
    }
  }
  return spans;
}

/** Spans in order of `start`, asked in rising order: amortised constant time per question. */
export function createCover(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return (start, end) => {
    for (let span = sorted[next]; span && span.start < end; span = sorted[++next])
      reach = Math.max(reach, span.end);
    return reach > start;
  };
}

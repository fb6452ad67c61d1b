/** A half-open stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
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

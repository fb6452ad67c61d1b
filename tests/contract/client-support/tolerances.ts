import { describe, expect, it } from 'vitest';
import { type OperationId, operations } from '@/utils/whautomate/index.ts';

export type Row = [what: string, operation: OperationId, answer: unknown, normal: unknown];

/** A table of open-questions.md, B: what may be answered → the one normal form. */
export function holdTolerances(tolerances: Record<string, Row[]>): void {
  describe.each(Object.entries(tolerances))('%s', (_, rows) => {
    it.each(rows)('%s (%s)', (_what, operation, answer, normal) => {
      expect(operations[operation].response(answer)).toMatchObject(normal as object);
    });
  });
}

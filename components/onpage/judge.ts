import type { Candidate, Detection, Judge } from '@/utils/detect/page.ts';
import { sendUntilHeard } from '@/utils/messaging/index.ts';
import { clippedCandidate } from './clip.ts';

/** As many as one message may hold (`messages/page.ts`). */
const BATCH = 500;

/** Asks the background, where the phone metadata lives: everything asked in one turn goes as one message. */
export function createJudge(ask: typeof sendUntilHeard = sendUntilHeard): Judge {
  const waiting: {
    candidate: Candidate;
    answer(found: readonly Detection[]): void;
    fail(error: unknown): void;
  }[] = [];

  async function flush(): Promise<void> {
    const batch = waiting.splice(0, BATCH);
    if (waiting.length > 0) queueMicrotask(flush);
    try {
      const { judged } = await ask('content.judge', {
        candidates: batch.map((each) => clippedCandidate(each.candidate)),
      });
      for (const [index, each] of batch.entries()) each.answer((judged[index] ?? []) as Detection[]);
    } catch (error) {
      for (const each of batch) each.fail(error);
    }
  }

  return (text, options) =>
    new Promise((answer, fail) => {
      waiting.push({ candidate: { text, ...options }, answer, fail });
      if (waiting.length === 1) queueMicrotask(flush);
    });
}

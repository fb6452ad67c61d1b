import type { Surface } from '../../../browser/support/index.ts';
import type { Planned } from './plan.ts';

/** How a write ended, as the page that asked for it was told. */
export interface Ended {
  readonly state: string;
  readonly error?: string;
  readonly evidence?: string;
}

/**
 * Sends a write from a page of the extension as its surfaces do: a question that the background's death left unanswered is asked
 * again, with the same intent, and so is one whose answer says that the end is still open. Does not wait for the end.
 */
export function start(page: Surface, { name, payload }: Planned): Promise<void> {
  return page.evaluate(
    (message: { name: string; payload: Readonly<Record<string, unknown>> }) => {
      interface Job {
        id: string;
        state: string;
        error?: { code: string };
        evidence?: string[];
      }
      const scope = globalThis as { ended?: Record<string, unknown>; unanswered?: number };
      const ended = scope.ended ?? {};
      scope.ended = ended;
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      const ask = async (question: object): Promise<Job> => {
        for (;;) {
          // A background that dies may leave a question without answer or refusal; none takes longer than 20 s.
          const late = wait(30_000).then(() => undefined);
          const asked = chrome.runtime.sendMessage(question).catch(() => undefined) as Promise<unknown>;
          const answer = (await Promise.race([asked, late])) as
            | { ok: boolean; value: Job; failure?: { code: string } }
            | undefined;
          if (answer?.ok) return answer.value;
          if (answer) return { id: '', state: 'refused', error: answer.failure ?? { code: 'none' } };
          scope.unanswered = (scope.unanswered ?? 0) + 1;
          await wait(200);
        }
      };
      const follow = async () => {
        let job = await ask(message);
        while (['waiting', 'sending', 'checking'].includes(job.state)) {
          await wait(200);
          job = await ask({ name: 'activity.outcome', payload: { id: job.id } });
        }
        const { state, error, evidence } = job;
        ended[String(message.payload.intent)] = { state, error: error?.code, evidence: evidence?.join() };
      };
      void follow();
    },
    { name, payload },
  );
}

/** The writes that ended so far, by intent, and how many questions died with the background. */
export function progress(page: Surface): Promise<{ ended: Record<string, Ended>; unanswered: number }> {
  return page.evaluate(() => {
    const { ended = {}, unanswered = 0 } = globalThis as {
      ended?: Record<string, Ended>;
      unanswered?: number;
    };
    return { ended, unanswered };
  });
}

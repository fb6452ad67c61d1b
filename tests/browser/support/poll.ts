import { setTimeout as sleep } from 'node:timers/promises';

/** How long a browser may take for anything a person would wait for, in milliseconds. */
export const PATIENCE = 20_000;

/**
 * Reads until the answer is truthy, and returns it. Errors while reading count as "not yet": a frame may be between two
 * documents, a worker may be starting.
 * @throws Error naming `what` and the last answer or error, after `patience` milliseconds.
 */
export async function until<Answer>(
  what: string,
  read: () => Promise<Answer>,
  patience = PATIENCE,
): Promise<NonNullable<Answer>> {
  const end = Date.now() + patience;
  for (;;) {
    let last: unknown;
    try {
      const answer = await read();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}; last: ${String(last)}`);
    await sleep(40);
  }
}

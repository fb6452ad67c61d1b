/**
 * Asks one thing again and again, never twice at a time: what changes while an answer is on its way leads to one more
 * question after it, however often it changed. The answer told last is therefore never older than the last change.
 */
export function createQuestion<Value>(
  ask: () => Promise<Value>,
  tell: { answered(value: Value): void; failed(error: unknown): void },
) {
  let asking = false;
  let changed = false;
  let over = false;

  async function again(): Promise<void> {
    changed = true;
    if (asking) return;
    asking = true;
    while (changed && !over) {
      changed = false;
      await once();
    }
    asking = false;
  }

  async function once(): Promise<void> {
    try {
      const value = await ask();
      if (!over) tell.answered(value);
    } catch (error) {
      if (!over) tell.failed(error);
    }
  }

  return {
    again,
    /** Nothing is told any more. */
    end() {
      over = true;
    },
  };
}

import { useEffect, useState } from 'preact/hooks';
import { failureOf } from '@/components/shell/index.ts';
import type { FailureView } from '@/utils/messaging/index.ts';

/** Something that is changed piece by piece and saved at once. */
export interface Edited<Value> {
  /** As saved, with what is being saved laid over it: a switch stays where it was put. */
  value: Value;
  change(part: Partial<Value>): void;
  /** Why the last change was taken back. */
  failure: FailureView | undefined;
}

/** Shows each change at once and takes it back when it could not be saved. A newer `saved` replaces what was laid over it. */
export function useEdited<Value extends object>(
  saved: Value,
  save: (part: Partial<Value>) => Promise<unknown>,
): Edited<Value> {
  const [wanted, setWanted] = useState<Partial<Value>>({});
  const [failure, setFailure] = useState<FailureView>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer is the reason to forget, whatever it says
  useEffect(() => setWanted({}), [saved]);

  async function change(part: Partial<Value>): Promise<void> {
    setWanted((before) => ({ ...before, ...part }));
    setFailure(undefined);
    try {
      await save(part);
    } catch (error) {
      setWanted({});
      setFailure(failureOf(error));
    }
  }

  return { value: { ...saved, ...wanted }, change: (part) => void change(part), failure };
}

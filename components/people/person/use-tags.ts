import { type Signal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { FailureView, PersonView } from '@/utils/messaging/index.ts';
import { createWrite, tellDone, useKept, type WriteState } from '../../shell/index.ts';
import { isolated } from '../../ui/index.ts';

type Change = 'add' | 'remove';

export interface PendingTag {
  tag: string;
  change: Change;
  state: WriteState;
}

export interface TagChanges {
  pending: Signal<readonly PendingTag[]>;
  failure: Signal<FailureView | undefined>;
  start(tag: string, change: Change): void;
}

/** Tags on their way to and from one person. Each is its own write; two on the same tag at once are refused. */
export function useTags(person: PersonView, onChanged: () => void): TagChanges {
  const { pending, failure } = useKept('tags', () => ({
    pending: signal<readonly PendingTag[]>([]),
    failure: signal<FailureView | undefined>(undefined),
  }));

  async function run(tag: string, change: Change): Promise<void> {
    const write = createWrite('tags.change');
    const others = () => pending.peek().filter((one) => one.tag !== tag);
    const stop = write.state.subscribe((state) => {
      pending.value = [...others(), { tag, change, state }];
    });
    const job = await write.submit({
      kind: person.kind,
      id: person.id,
      name: person.name,
      change,
      tags: [tag],
    });
    stop();
    const { phase } = write.state.peek();
    // Nobody knows whether it happened: the chip stays as it is, and Activity has the question.
    if (phase === 'undecided') return;
    const after = write.state.peek();
    failure.value = after.phase === 'failed' ? after.failure : undefined;
    if (job) {
      const words = { tag: isolated(tag) };
      tellDone(
        job,
        change === 'add' ? i18n.t('people.tags.added', words) : i18n.t('people.tags.removed', words),
      );
      onChanged();
    }
    pending.value = others();
  }

  return {
    pending,
    failure,
    start(tag, change) {
      if (pending.peek().some((one) => one.tag === tag)) return;
      failure.value = undefined;
      void run(tag, change);
    },
  };
}

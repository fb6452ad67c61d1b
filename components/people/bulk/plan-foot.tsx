import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { FailureBanner, Foot, useAsk, useSession } from '../../shell/index.ts';
import { Banner, Button } from '../../ui/index.ts';
import { Confirm, type Confirmed } from './confirm.tsx';
import { costWords, refusalWords } from './cost-words.ts';
import { MOST_RECORDS, type Sorted, targetsOf } from './targets.ts';
import type { Bulk } from './use-bulk.ts';

/** The one action, with its price under it; or why it cannot be pressed. */
export function PlanFoot({ bulk, sorted }: { bulk: Bulk; sorted: Sorted }) {
  const note = useId();
  const { activity } = useSession();
  const [asking, setAsking] = useState<Confirmed>();
  const tags = bulk.tags.value;
  const targets = targetsOf(sorted, bulk.picks.value, tags);
  const run = bulk.run.state.value;
  const cost = useAsk('budget.cost', costPayload(targets), ['activity']);
  const price = cost.value;
  const problem = problemWith(targets.length, tags.length);
  const refused = price !== undefined && !price.fits;
  return (
    <Foot>
      {run.phase === 'failed' && <FailureBanner failure={run.failure} />}
      {cost.failure && <FailureBanner failure={cost.failure} onRetry={() => cost.again()} />}
      {refused && (
        <div id={note}>
          <Banner tone="warn" icon="gauge" title={i18n.t('people.bulk.refused.title', targets.length)}>
            {refusalWords(price, activity.state.value.value?.budget.day.limit)}
          </Banner>
        </div>
      )}
      <Button
        look="primary"
        block
        icon="tag"
        aria-describedby={note}
        busy={run.phase === 'sending'}
        disabled={problem !== undefined || refused || price === undefined}
        onClick={() => price && setAsking({ people: targets, tags, cost: price })}
      >
        {targets.length === 0 ? i18n.t('people.bulk.tag') : i18n.t('people.bulk.tagPeople', targets.length)}
      </Button>
      {!refused && (
        <p id={note} class="hint bulk-note">
          {problem ?? (price && costWords(price))}
        </p>
      )}
      {asking && <Confirm run={bulk.run} confirmed={asking} onClose={() => setAsking(undefined)} />}
    </Foot>
  );
}

/** One request a record, whichever kind; the limits do not tell them apart. */
function costPayload(targets: readonly PersonView[]) {
  const [first] = targets;
  return (
    first && {
      operation: first.kind === 'client' ? 'addClientTags' : 'addContactTags',
      times: targets.length,
    }
  );
}

function problemWith(people: number, tags: number): string | undefined {
  if (people > MOST_RECORDS) {
    const count = { most: MOST_RECORDS.toLocaleString(), count: people.toLocaleString() };
    return i18n.t('people.bulk.tooMany', count);
  }
  if (people === 0) return i18n.t('people.bulk.nobodyMeant');
  return tags === 0 ? i18n.t('people.bulk.noTag') : undefined;
}

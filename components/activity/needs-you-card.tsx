import { i18n } from '#i18n';
import { momentText } from '@/components/shell/index.ts';
import type { JobView } from '@/utils/messaging/index.ts';
import { ActButton } from './act-button.tsx';
import { ActNote } from './act-note.tsx';
import { type Evidence, readEvidence } from './evidence.ts';
import { sentenceOf } from './sentence.ts';
import { useAct } from './use-act.ts';

/** A write nobody but the person can settle: what we know, and the three ways to settle it. */
export function NeedsYouCard({ job }: { job: JobView }) {
  const action = useAct(job.id);
  const { plan } = sentenceOf(job);
  const evidence = readEvidence(job.evidence);
  const parked = job.state === 'parked';
  const sentAt = evidence.sentAt ?? momentText(job.at);
  return (
    <li class="card stack needs-you">
      <div>
        <h3>{parked ? plan : i18n.t('activity.maybeSent')}</h3>
        <p class="t2">
          {parked
            ? i18n.t('activity.parked')
            : i18n.t('activity.maybeSentBody', { what: plan, time: sentAt })}
        </p>
      </div>
      {!parked && <Found evidence={evidence} />}
      {!parked && (
        <div class="job-buttons either">
          <ActButton
            act="happened"
            what={plan}
            action={action}
            look={evidence.found.length > 0 ? 'primary' : undefined}
          />
          <ActButton act="send-again" what={plan} action={action} />
        </div>
      )}
      <ActNote failure={action.failure} />
      <div class="line">
        <ActButton act="dismiss" what={plan} action={action} look="quiet" size="small" />
      </div>
    </li>
  );
}

/** What a look at the account brought to light. */
function Found({ evidence: { found, why } }: { evidence: Evidence }) {
  return (
    <div class="well stack tight small">
      <b>{i18n.t('activity.found')}</b>
      {found.length === 0 ? (
        <p class="t2">{i18n.t('activity.foundNothing')}</p>
      ) : (
        <ul class="stack tight">
          {found.map((line) => (
            <li key={line}>
              <bdi>{line}</bdi>
            </li>
          ))}
        </ul>
      )}
      {why && <p class="t2">{why}</p>}
    </div>
  );
}

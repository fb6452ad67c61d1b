import { i18n } from '#i18n';
import { failureWords, momentText } from '@/components/shell/index.ts';
import type { JobView } from '@/utils/messaging/index.ts';
import { ActButton } from './act-button.tsx';
import { EditButton } from './edit-button.tsx';
import { JobRow } from './job-row.tsx';
import { sentenceOf } from './sentence.ts';
import { useAct } from './use-act.ts';
import { isEditable, useEdit } from './use-edit.ts';

interface RowProps {
  job: JobView;
}

/** On its way, or being looked up because nobody knows how it went. Nothing can be done about it now. */
export function RunningRow({ job }: RowProps) {
  const checking = job.state === 'checking';
  return (
    <JobRow
      icon="clock"
      tone="t3"
      what={sentenceOf(job).plan}
      note={checking ? checkingWords(job) : i18n.t('activity.sending')}
    />
  );
}

function checkingWords({ notBefore }: JobView): string {
  return notBefore !== undefined && notBefore > Date.now()
    ? i18n.t('activity.checkingAt', { when: momentText(notBefore) })
    : i18n.t('activity.checking');
}

/** Not sent yet: until when, and why. */
export function WaitingRow({ job }: RowProps) {
  const action = useAct(job.id);
  const { plan } = sentenceOf(job);
  return (
    <JobRow
      icon="clock"
      tone="t3"
      what={plan}
      note={waitingWords(job)}
      actions={<ActButton act="cancel" what={plan} action={action} size="small" />}
      failure={action.failure}
    />
  );
}

function waitingWords({ notBefore, error }: JobView): string {
  const why = error && failureWords(error).title;
  if (notBefore === undefined || notBefore <= Date.now()) return why ?? i18n.t('activity.next');
  const when = momentText(notBefore);
  return why ? i18n.t('activity.untilWhy', { when, why }) : i18n.t('activity.until', { when });
}

/** Refused by the service, in its own words where it has any. */
export function FailedRow({ job }: RowProps) {
  const action = useAct(job.id);
  const { plan } = sentenceOf(job);
  const edit = useEdit(job.id);
  const words = job.error && failureWords(job.error);
  return (
    <JobRow
      icon="alert"
      tone="bad"
      what={plan}
      note={words ? `${momentText(job.at)} · ${words.title}. ${words.text}` : momentText(job.at)}
      actions={
        <>
          {isEditable(job.operation) && <EditButton what={plan} action={edit} />}
          <ActButton act="retry" what={plan} action={action} size="small" />
          <ActButton act="dismiss" what={plan} action={action} size="small" look="quiet" />
        </>
      }
      failure={action.failure ?? edit.failure}
    />
  );
}

/** Done, with the way back where there is one and who may hear of it; or taken back before it was sent. */
export function DoneRow({ job }: RowProps) {
  const action = useAct(job.id);
  const { plan, done } = sentenceOf(job);
  const time = momentText(job.at);
  if (job.state === 'cancelled') {
    return <JobRow icon="close" tone="t3" what={plan} note={`${time} · ${i18n.t('activity.cancelled')}`} />;
  }
  return (
    <JobRow
      icon="check"
      tone="ok"
      what={done}
      note={job.undo?.heard ? `${time} · ${i18n.t('activity.undoHeard')}` : time}
      actions={job.undo && <ActButton act="undo" what={done} action={action} size="small" />}
      failure={action.failure}
    />
  );
}

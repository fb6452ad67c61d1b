import { i18n } from '#i18n';
import { Banner, Button } from '../ui/index.ts';
import { FailureBanner } from './failure-banner.tsx';
import { momentText } from './format/index.ts';
import { failureWords } from './words.ts';
import type { WriteState } from './write.ts';

interface WriteNoteProps {
  state: WriteState;
  /** What is being saved, as the sentence needs it: "Lena Marques", "The booking". */
  what: string;
  onSeeWaiting?: () => void;
  onRetry?: () => void;
  onChooseTime?: () => void;
}

/** How a write stands, truthfully: on its way, waiting for something, being checked, undecided, refused. */
export function WriteNote({ state, what, onSeeWaiting, onRetry, onChooseTime }: WriteNoteProps) {
  const see = onSeeWaiting && (
    <Button size="small" onClick={onSeeWaiting}>
      {i18n.t('shell.next.seeWaiting')}
    </Button>
  );
  if (state.phase === 'failed') {
    return (
      <FailureBanner
        failure={state.failure}
        onRetry={onRetry}
        onChooseTime={onChooseTime}
        onSeeWaiting={onSeeWaiting}
      />
    );
  }
  if (state.phase === 'undecided') {
    return (
      <Banner tone="warn" icon="alert" title={i18n.t('shell.write.maybeTitle')} action={see} assertive>
        {i18n.t('shell.write.maybe', { what, time: momentText(state.job.at) })}
      </Banner>
    );
  }
  if (state.phase !== 'open') return null;
  const { job } = state;
  if (job.state === 'checking') {
    return (
      <Banner icon="clock" title={i18n.t('shell.write.checkingTitle')} action={see}>
        {i18n.t('shell.write.checking', { what })}
      </Banner>
    );
  }
  if (job.state !== 'waiting') return null;
  const why = job.error && failureWords(job.error);
  return (
    <Banner icon={why?.icon ?? 'clock'} title={why?.title ?? i18n.t('shell.write.waitingTitle')} action={see}>
      {job.notBefore === undefined || job.notBefore < Date.now()
        ? i18n.t('shell.write.waiting', { what })
        : i18n.t('shell.write.waitingUntil', { what, time: momentText(job.notBefore) })}
    </Banner>
  );
}

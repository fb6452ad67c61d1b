import { i18n } from '#i18n';
import type { FailureView } from '@/utils/messaging/index.ts';
import { Banner, Button } from '../ui/index.ts';
import { askForHosts, openOptions, openWelcome } from './surfaces.ts';
import { useSession } from './use-session.ts';
import { failureWords, type NextStep } from './words.ts';

interface FailureBannerProps {
  failure: FailureView;
  /** What "Try again" does here; without it the button is left out. */
  onRetry?: () => void;
  /** What "Choose another time" does here. */
  onChooseTime?: () => void;
  /** Shows what waits; without it the button is left out. */
  onSeeWaiting?: () => void;
}

/** A failure in words, with the one thing to do about it. */
export function FailureBanner({ failure, onRetry, onChooseTime, onSeeWaiting }: FailureBannerProps) {
  const { setup } = useSession();
  const words = failureWords(failure);
  const allowAgain = () => {
    // Both hosts: which of them was switched off is the browser's knowledge, and the manifest requires both.
    void askForHosts(['https://api.whautomate.com', 'https://api.in.whautomate.com']).then((allowed) => {
      if (!allowed) return;
      if (onRetry) onRetry();
      else void setup.again();
    });
  };
  const steps: Record<NextStep, { label: string; act: (() => void) | undefined } | undefined> = {
    retry: { label: i18n.t('shell.next.retry'), act: onRetry },
    'replace-key': { label: i18n.t('shell.next.replaceKey'), act: () => void openOptions('account') },
    'allow-again': { label: i18n.t('shell.next.allowAgain'), act: allowAgain },
    'change-plan': { label: i18n.t('shell.next.changePlan'), act: () => void openOptions('account') },
    'see-waiting': { label: i18n.t('shell.next.seeWaiting'), act: onSeeWaiting },
    'choose-time': { label: i18n.t('shell.next.chooseTime'), act: onChooseTime },
    connect: { label: i18n.t('shell.next.connect'), act: () => void openWelcome() },
    reload: { label: i18n.t('shell.next.reload'), act: () => location.reload() },
    none: undefined,
  };
  const step = steps[words.next];
  return (
    <Banner
      tone={words.tone}
      icon={words.icon}
      title={words.title}
      assertive={words.next === 'replace-key'}
      action={
        step?.act && (
          <Button size="small" onClick={step.act}>
            {step.label}
          </Button>
        )
      }
    >
      {words.text}
    </Banner>
  );
}

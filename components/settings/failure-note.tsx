import { i18n } from '#i18n';
import { failureWords, type NextStep, openOptions, openWelcome } from '@/components/shell/index.ts';
import { Banner, Button } from '@/components/ui/index.ts';
import type { FailureView } from '@/utils/messaging/index.ts';
import { askForApi } from '@/utils/platform/site-access.ts';

interface FailureNoteProps {
  failure: FailureView;
  /** What "Try again" does; without it that button is left out. */
  onRetry?: () => void;
}

/** A failure in words with the one thing to do, for pages outside the panel: it leans on no session. */
export function FailureNote({ failure, onRetry }: FailureNoteProps) {
  const { title, text, tone, icon, next } = failureWords(failure);
  const step = stepOf(next, onRetry);
  return (
    <Banner
      tone={tone}
      icon={icon}
      title={title}
      action={
        step && (
          <Button size="small" onClick={step.act}>
            {step.label}
          </Button>
        )
      }
    >
      {text}
    </Banner>
  );
}

interface Step {
  label: string;
  act(): void;
}

function stepOf(next: NextStep, onRetry: (() => void) | undefined): Step | undefined {
  switch (next) {
    case 'replace-key':
      return { label: i18n.t('shell.next.replaceKey'), act: () => void openOptions('account') };
    case 'change-plan':
      return { label: i18n.t('shell.next.changePlan'), act: () => void openOptions('account') };
    case 'see-waiting':
      return { label: i18n.t('shell.next.seeWaiting'), act: () => void openOptions('activity') };
    case 'connect':
      return { label: i18n.t('shell.next.connect'), act: () => void openWelcome() };
    case 'allow-again':
      return { label: i18n.t('shell.next.allowAgain'), act: () => void askForApi().then(onRetry, onRetry) };
    case 'reload':
      return { label: i18n.t('shell.next.reload'), act: () => location.reload() };
    default:
      return onRetry && { label: i18n.t('shell.next.retry'), act: onRetry };
  }
}

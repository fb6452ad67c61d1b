import { i18n } from '#i18n';
import { failureWords } from '@/components/shell/index.ts';
import { Banner, Button } from '@/components/ui/index.ts';
import type { FailureView } from '@/utils/messaging/index.ts';

interface FailureNoteProps {
  failure: FailureView;
  /** What "Try again" does; without it there is nothing to press. */
  onRetry?: () => void;
}

/** A failure in words, on pages that need no account to say it. */
export function FailureNote({ failure, onRetry }: FailureNoteProps) {
  const { title, text, tone, icon, next } = failureWords(failure);
  const reload = next === 'reload' ? () => location.reload() : onRetry;
  return (
    <Banner
      tone={tone}
      icon={icon}
      title={title}
      action={
        reload && (
          <Button size="small" onClick={reload}>
            {next === 'reload' ? i18n.t('shell.next.reload') : i18n.t('shell.next.retry')}
          </Button>
        )
      }
    >
      {text}
    </Banner>
  );
}

import { i18n } from '#i18n';
import { failureWords } from '@/components/shell/index.ts';
import { Icon } from '@/components/ui/index.ts';
import type { FailureView } from '@/utils/messaging/index.ts';

/** Says under a row that what was pressed did not work, and why. */
export function ActNote({ failure }: { failure: FailureView | undefined }) {
  if (failure === undefined) return null;
  return (
    <p class="err" role="alert">
      <Icon name="alert" />
      <span>{i18n.t('activity.actFailed', { why: failureWords(failure).title })}</span>
    </p>
  );
}

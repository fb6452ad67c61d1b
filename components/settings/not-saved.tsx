import { i18n } from '#i18n';
import { Icon } from '@/components/ui/index.ts';
import type { FailureView } from '@/utils/messaging/index.ts';
import { whyOf } from './why.ts';

/** Says beside what was changed that it is as before, and why. */
export function NotSaved({ failure }: { failure: FailureView | undefined }) {
  if (failure === undefined) return null;
  return (
    <p class="err" role="alert">
      <Icon name="alert" />
      <span>{i18n.t('settings.notSaved', { why: whyOf(failure) })}</span>
    </p>
  );
}

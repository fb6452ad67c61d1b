import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { momentText } from '@/components/shell/index.ts';
import { Banner, Button } from '@/components/ui/index.ts';
import { send } from '@/utils/messaging/index.ts';
import { removeExtension } from '@/utils/platform/remove.ts';
import { useAction } from '../use-action.ts';
import { Step } from '../welcome/step.tsx';
import { DisclosureLists } from './disclosure-lists.tsx';

interface ConsentStepProps {
  acceptedAt: number | undefined;
  onAccepted(): void;
}

/** The first step. Nothing leaves the browser before its button is pressed; the background holds to that, too. */
export function ConsentStep({ acceptedAt, onAccepted }: ConsentStepProps) {
  const [open, setOpen] = useState(false);
  const accept = useAction(async () => {
    await send('setup.accept', {});
    onAccepted();
  });
  if (acceptedAt !== undefined) {
    return (
      <Step number={1} title={i18n.t('consent.title')} state="done">
        <div class="line wrap between">
          <p class="small t2">{i18n.t('consent.accepted', { when: momentText(acceptedAt) })}</p>
          <Button look="quiet" size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? i18n.t('consent.fold') : i18n.t('consent.again')}
          </Button>
        </div>
        {open && <DisclosureLists />}
      </Step>
    );
  }
  return (
    <Step number={1} title={i18n.t('consent.title')} state="open">
      <DisclosureLists />
      {accept.failure && <Banner tone="bad" icon="alert" title={i18n.t('consent.notAccepted')} assertive />}
      <div class="line wrap">
        <Button look="primary" busy={accept.busy} onClick={accept.run}>
          {i18n.t('consent.accept')}
        </Button>
        <Button look="quiet" onClick={removeExtension}>
          {i18n.t('consent.remove')}
        </Button>
      </div>
    </Step>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { openWelcome } from '@/components/shell/index.ts';
import { Banner, Button, Dialog } from '@/components/ui/index.ts';
import { send } from '@/utils/messaging/index.ts';
import { DisclosureLists } from '../consent/disclosure-lists.tsx';
import { useAction } from '../use-action.ts';
import { whyOf } from '../why.ts';
import { Section } from './section.tsx';

/** What is kept, and the way to keep nothing. */
export function DataSection() {
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState(false);
  const erase = useAction(async () => {
    await send('setup.erase', {});
    // All that pages themselves keep: the theme (`utils/platform/theme.ts`), and that there was an account (`popup/remembered.ts`).
    localStorage.clear();
    setAsking(false);
    setErased(true);
  });
  return (
    <Section id="data" title={i18n.t('settings.data.title')}>
      <p class="t2">{i18n.t('settings.data.about')}</p>
      <details>
        <summary>{i18n.t('settings.data.privacy')}</summary>
        <div class="stack">
          <DisclosureLists />
        </div>
      </details>
      {erased && (
        <Banner
          tone="ok"
          icon="check"
          title={i18n.t('settings.data.erased')}
          action={
            <Button size="small" onClick={() => void openWelcome()}>
              {i18n.t('settings.toWelcome')}
            </Button>
          }
        />
      )}
      <div class="line wrap">
        <Button look="danger" icon="trash" onClick={() => setAsking(true)}>
          {i18n.t('settings.data.erase')}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={i18n.t('settings.data.eraseTitle')}
          keep={i18n.t('settings.data.eraseKeep')}
          onKeep={() => setAsking(false)}
          act={i18n.t('settings.data.erase')}
          onAct={erase.run}
          look="danger-fill"
          busy={erase.busy}
        >
          <p>{i18n.t('settings.data.eraseBody')}</p>
          {erase.failure && (
            <p class="err" role="alert">
              {i18n.t('settings.data.eraseFailed', { why: whyOf(erase.failure) })}
            </p>
          )}
        </Dialog>
      )}
    </Section>
  );
}

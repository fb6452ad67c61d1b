import { i18n } from '#i18n';
import { Button } from '@/components/ui/index.ts';
import { type AccountView, send } from '@/utils/messaging/index.ts';
import { FailureNote } from '../failure-note.tsx';
import { useAction } from '../use-action.ts';

/** The demo account: everything works, nothing leaves the browser, no key is needed. */
export function DemoOffer({ onConnected }: { onConnected(account: AccountView): void }) {
  const start = useAction(async () => onConnected(await send('account.demo', {})));
  return (
    <div class="stack">
      <p class="t2">{i18n.t('settings.account.demoAbout')}</p>
      {start.failure && <FailureNote failure={start.failure} onRetry={start.run} />}
      <div class="line">
        <Button look="primary" busy={start.busy} onClick={() => start.run()}>
          {i18n.t('settings.account.demoStart')}
        </Button>
      </div>
    </div>
  );
}

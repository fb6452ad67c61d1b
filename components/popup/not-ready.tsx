import { i18n } from '#i18n';
import { openWelcome } from '@/components/shell/index.ts';
import { Button, Empty } from '@/components/ui/index.ts';

/** Before consent, or before an account: the one way on. */
export function NotReady({ accepted }: { accepted: boolean }) {
  return (
    <section>
      <h2 class="sr">{i18n.t('extName')}</h2>
      <Empty
        icon={accepted ? 'key' : 'shield'}
        title={accepted ? i18n.t('popup.notConnected') : i18n.t('popup.notAccepted')}
        action={
          <Button look="primary" onClick={() => void openWelcome().then(() => window.close())}>
            {i18n.t('popup.connect')}
          </Button>
        }
      />
    </section>
  );
}

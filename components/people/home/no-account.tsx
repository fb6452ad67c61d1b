import { i18n } from '#i18n';
import { openWelcome } from '../../shell/index.ts';
import { Button, Empty, Logo } from '../../ui/index.ts';

/** Before anything is connected: what this is and the one way on. */
export function NoAccount() {
  return (
    <main class="body stack loose">
      <h1 class="line" tabIndex={-1}>
        <Logo />
        {i18n.t('people.noAccount.title')}
      </h1>
      <Empty
        icon="key"
        title={i18n.t('people.noAccount.what')}
        action={
          <Button look="primary" onClick={() => void openWelcome()}>
            {i18n.t('people.noAccount.connect')}
          </Button>
        }
      >
        {i18n.t('people.noAccount.text')}
      </Empty>
    </main>
  );
}

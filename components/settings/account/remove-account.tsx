import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Dialog, isolated } from '@/components/ui/index.ts';
import { type AccountView, send } from '@/utils/messaging/index.ts';
import { NotSaved } from '../not-saved.tsx';
import { useAction } from '../use-action.ts';

interface RemoveAccountProps {
  account: AccountView;
  size?: 'small';
}

/** Forgets an account on this computer, after asking: what waits to be sent goes with it. */
export function RemoveAccount({ account, size }: RemoveAccountProps) {
  const [asking, setAsking] = useState(false);
  const name = isolated(account.name);
  const remove = useAction(async () => {
    await send('account.remove', { id: account.id });
    setAsking(false);
  });
  return (
    <>
      <Button
        look="danger"
        size={size}
        aria-label={i18n.t('settings.account.removeNamed', { name })}
        onClick={() => setAsking(true)}
      >
        {i18n.t('settings.account.remove')}
      </Button>
      {asking && (
        <Dialog
          title={i18n.t('settings.account.removeTitle', { name })}
          keep={i18n.t('settings.account.removeKeep')}
          onKeep={() => setAsking(false)}
          act={i18n.t('settings.account.remove')}
          onAct={remove.run}
          look="danger-fill"
          busy={remove.busy}
        >
          <p>{i18n.t('settings.account.removeBody')}</p>
          <NotSaved failure={remove.failure} />
        </Dialog>
      )}
    </>
  );
}

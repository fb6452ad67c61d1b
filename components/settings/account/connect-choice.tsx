import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/index.ts';
import type { AccountView } from '@/utils/messaging/index.ts';
import { ConnectForm } from './connect-form.tsx';
import { DemoOffer } from './demo-offer.tsx';

interface ConnectChoiceProps {
  sandbox: boolean;
  onConnected(account: AccountView): void;
  onCancel?: () => void;
}

/** An own account or the demo. The form keeps what was typed while the other choice is looked at. */
export function ConnectChoice({ sandbox, onConnected, onCancel }: ConnectChoiceProps) {
  const [which, setWhich] = useState<'own' | 'demo'>('own');
  return (
    <div class="stack">
      <Segmented
        label={i18n.t('settings.account.which')}
        value={which}
        onValue={setWhich}
        choices={[
          { value: 'own', label: i18n.t('settings.account.own') },
          { value: 'demo', label: i18n.t('settings.account.demo') },
        ]}
      />
      <div hidden={which !== 'own'}>
        <ConnectForm sandbox={sandbox} onConnected={onConnected} onCancel={onCancel} />
      </div>
      {which === 'demo' && <DemoOffer onConnected={onConnected} />}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/index.ts';
import { ConnectChoice } from '../account/connect-choice.tsx';
import { regionName } from '../account/region.ts';
import type { Setup } from '../use-setup.ts';
import { Step } from './step.tsx';

interface ConnectStepProps {
  setup: Setup;
  focus: boolean;
  onConnected(): void;
}

/** The second step: an account, real or made up. */
export function ConnectStep({ setup, focus, onConnected }: ConnectStepProps) {
  const [changing, setChanging] = useState(false);
  const { account, consent, sandbox } = setup;
  const title = i18n.t('welcome.connectTitle');
  if (consent === undefined) {
    return (
      <Step number={2} title={title} state="later">
        <p class="small">{i18n.t('welcome.later', { what: i18n.t('welcome.connectLater') })}</p>
      </Step>
    );
  }
  const connected = () => {
    setChanging(false);
    onConnected();
  };
  if (account === undefined || changing) {
    return (
      <Step number={2} title={title} state="open" focus={focus || changing}>
        <ConnectChoice
          sandbox={sandbox}
          onConnected={connected}
          onCancel={account && (() => setChanging(false))}
        />
      </Step>
    );
  }
  return (
    <Step number={2} title={title} state="done">
      <div class="line wrap between">
        <p class="small t2">
          {account.region === 'demo'
            ? i18n.t('welcome.connectedDemo')
            : i18n.t('welcome.connected', { name: account.name, region: regionName(account.region) })}
        </p>
        <Button look="quiet" size="small" onClick={() => setChanging(true)}>
          {i18n.t('welcome.change')}
        </Button>
      </div>
    </Step>
  );
}

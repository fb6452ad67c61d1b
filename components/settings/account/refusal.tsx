import { i18n } from '#i18n';
import { Banner, Button } from '@/components/ui/index.ts';
import type { ConnectProblem } from './connect-problem.ts';
import { hostOf } from './region.ts';
import type { Connect } from './use-connect.ts';

interface RefusalProps {
  refusal: ConnectProblem;
  connect: Connect;
}

/** What a refused try means, where no field says it already. */
export function Refusal({ refusal, connect }: RefusalProps) {
  if (refusal.field !== undefined) return null;
  const action = refusal.next && <NextStep next={refusal.next} connect={connect} />;
  return (
    <Banner tone="warn" icon="alert" title={refusal.words} action={action} assertive>
      {i18n.t('settings.account.keyKept')}
    </Banner>
  );
}

/** The one button that helps, if one does. */
export function NextStep({ next, connect }: { next: ConnectProblem['next']; connect: Connect }) {
  const { form, busy } = connect;
  switch (next) {
    case 'allow':
      return (
        <Button busy={busy} onClick={connect.allowHost}>
          {i18n.t('settings.account.allowHost', { host: hostOf(form.region, form.host) })}
        </Button>
      );
    case 'india':
      return (
        <Button busy={busy} onClick={() => connect.tryRegion('india')}>
          {i18n.t('settings.account.tryIndia')}
        </Button>
      );
    case 'global':
      return (
        <Button busy={busy} onClick={() => connect.tryRegion('global')}>
          {i18n.t('settings.account.tryGlobal')}
        </Button>
      );
    case undefined:
      return null;
  }
}

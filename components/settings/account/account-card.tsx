import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { momentText } from '@/components/shell/index.ts';
import { Badge, Budget, Button } from '@/components/ui/index.ts';
import type { AccountView } from '@/utils/messaging/index.ts';
import { useAnswer } from '../use-answer.ts';
import { useFollowedFocus } from '../use-followed-focus.ts';
import { planWords, stateWords } from './account-words.ts';
import { ConnectForm } from './connect-form.tsx';
import { planName } from './plan.ts';
import { PlanForm } from './plan-form.tsx';
import { regionName } from './region.ts';
import { RemoveAccount } from './remove-account.tsx';

interface AccountCardProps {
  account: AccountView;
  sandbox: boolean;
}

/** The account every surface works on: whose it is, how it stands, what was spent, and what can be changed. */
export function AccountCard({ account, sandbox }: AccountCardProps) {
  const [changing, setChanging] = useState<'key' | 'plan'>();
  const below = useRef<HTMLDivElement>(null);
  useFollowedFocus(below, changing);
  const budget = useAnswer('budget.get', {}, ['activity', 'setup']);
  const state = stateWords(account.state);
  const done = () => setChanging(undefined);
  return (
    <div class="card stack">
      <div class="line wrap between">
        <div>
          <h3>
            <bdi>{account.name}</bdi>
          </h3>
          <p class="small t2">
            {regionName(account.region)} · {planWords(account.plan)}
          </p>
          <p class="small t2">
            {i18n.t('settings.account.connectedSince', { when: momentText(account.connectedAt) })}
          </p>
        </div>
        <Badge tone={state.tone} icon={state.icon}>
          {state.words}
        </Badge>
      </div>
      {budget.value && <Budget budget={budget.value} />}
      <div class="stack" ref={below}>
        {changing === 'key' && account.region !== 'demo' && (
          <>
            <p class="t2">{i18n.t('settings.account.replaceAbout')}</p>
            <ConnectForm
              sandbox={sandbox}
              initial={{ region: account.region, ...planFields(account.plan) }}
              submit={i18n.t('settings.account.replace')}
              onConnected={done}
              onCancel={done}
            />
          </>
        )}
        {changing === 'plan' && <PlanForm account={account} onDone={done} />}
        {changing === undefined && (
          <div class="line wrap">
            {account.region !== 'demo' && (
              <Button onClick={() => setChanging('key')}>{i18n.t('settings.account.replace')}</Button>
            )}
            <Button onClick={() => setChanging('plan')}>{i18n.t('settings.account.changePlan')}</Button>
            <RemoveAccount account={account} />
          </div>
        )}
      </div>
    </div>
  );
}

function planFields(plan: AccountView['plan']) {
  return { plan: planName(plan), perMinute: String(plan.perMinute), perDay: String(plan.perDay) };
}

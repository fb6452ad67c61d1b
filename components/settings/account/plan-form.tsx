import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/index.ts';
import { type AccountView, send } from '@/utils/messaging/index.ts';
import { NotSaved } from '../not-saved.tsx';
import { useAction } from '../use-action.ts';
import { type FormProblems, readPlan } from './form.ts';
import { planName } from './plan.ts';
import { PlanField } from './plan-field.tsx';

interface PlanFormProps {
  account: AccountView;
  onDone(): void;
}

/** Changes how much the account may send; applies from the next request on. */
export function PlanForm({ account, onDone }: PlanFormProps) {
  const [typed, setTyped] = useState({
    plan: planName(account.plan),
    perMinute: String(account.plan.perMinute),
    perDay: String(account.plan.perDay),
  });
  const [problems, setProblems] = useState<FormProblems>({});
  const save = useAction(async (plan: AccountView['plan']) => {
    await send('account.update', { id: account.id, plan });
    onDone();
  });
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const plan = readPlan(typed);
        if ('problems' in plan) setProblems(plan.problems);
        else save.run(plan);
      }}
    >
      <PlanField
        value={typed}
        problems={problems}
        onValue={(change) => {
          setTyped({ ...typed, ...change });
          setProblems({});
        }}
      />
      <NotSaved failure={save.failure} />
      <div class="line wrap">
        <Button type="submit" look="primary" busy={save.busy}>
          {i18n.t('settings.account.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {i18n.t('settings.account.cancel')}
        </Button>
      </div>
    </form>
  );
}

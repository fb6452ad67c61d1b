import { i18n } from '#i18n';
import { Select, TextInput } from '@/components/ui/index.ts';
import type { ConnectForm, FormProblems } from './form.ts';
import { MOST, type PlanName } from './plan.ts';

type PlanFields = Pick<ConnectForm, 'plan' | 'perMinute' | 'perDay'>;

interface PlanFieldProps {
  value: PlanFields;
  problems: FormProblems;
  onValue(change: Partial<PlanFields>): void;
}

/** How many requests the account may send; own numbers for agreements and for accounts shared with other tools. */
export function PlanField({ value, problems, onValue }: PlanFieldProps) {
  const choices: { value: PlanName; label: string }[] = [
    { value: 'trial', label: i18n.t('settings.account.planTrial') },
    { value: 'subscribed', label: i18n.t('settings.account.planSubscribed') },
    { value: 'own', label: i18n.t('settings.account.planOwn') },
  ];
  return (
    <>
      <Select
        label={i18n.t('settings.account.plan')}
        hint={i18n.t('settings.account.planHint')}
        value={value.plan}
        onValue={(chosen) =>
          onValue({ plan: choices.find((each) => each.value === chosen)?.value ?? 'trial' })
        }
        choices={choices}
      />
      {value.plan === 'own' && (
        <div class="pair">
          <TextInput
            label={i18n.t('settings.account.perMinute')}
            error={problems.perMinute && i18n.t('settings.numberProblem', { most: MOST.perMinute })}
            inputMode="numeric"
            value={value.perMinute}
            onValue={(perMinute) => onValue({ perMinute })}
          />
          <TextInput
            label={i18n.t('settings.account.perDay')}
            error={problems.perDay && i18n.t('settings.numberProblem', { most: MOST.perDay })}
            inputMode="numeric"
            value={value.perDay}
            onValue={(perDay) => onValue({ perDay })}
          />
        </div>
      )}
    </>
  );
}

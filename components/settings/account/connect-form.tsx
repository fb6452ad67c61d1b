import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, useSlow } from '@/components/ui/index.ts';
import type { AccountView } from '@/utils/messaging/index.ts';
import { emptyForm, type ConnectForm as Typed } from './form.ts';
import { KeyField } from './key-field.tsx';
import { keyWords } from './key-words.ts';
import { PlanField } from './plan-field.tsx';
import { NextStep, Refusal } from './refusal.tsx';
import { RegionField } from './region-field.tsx';
import { useConnect } from './use-connect.ts';

interface ConnectFormProps {
  sandbox: boolean;
  initial?: Partial<Typed>;
  /** The button's words; "Connect" unless told otherwise. */
  submit?: string;
  onConnected(account: AccountView): void;
  onCancel?: () => void;
}

/** Key, region and plan. The key is tried at once, and whatever comes of it, what was typed stays. */
export function ConnectForm({ sandbox, initial, submit, onConnected, onCancel }: ConnectFormProps) {
  const connect = useConnect({ ...emptyForm, ...initial }, onConnected);
  const { form, problems, refusal, busy, change } = connect;
  const slow = useSlow(busy);
  const element = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when a new problem is shown, not at each key
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems, refusal?.words]);
  const keyError = problems.key
    ? keyWords(problems.key)
    : refusal?.field === 'key'
      ? refusal.words
      : undefined;
  return (
    <form
      ref={element}
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        connect.tryKey();
      }}
    >
      <div class="columns">
        <div class="stack mid">
          <KeyField value={form.key} onValue={(key) => change({ key })} error={keyError} />
          <p class="hint">{i18n.t('settings.account.keyWhere')}</p>
        </div>
        <div class="stack">
          <RegionField
            region={form.region}
            host={form.host}
            sandbox={sandbox}
            regionError={refusal?.field === 'region' ? refusal.words : undefined}
            hostError={problems.host && i18n.t('settings.hostProblem')}
            onRegion={(region) => change({ region })}
            onHost={(host) => change({ host })}
          />
          <PlanField value={form} problems={problems} onValue={change} />
        </div>
      </div>
      {refusal && <Refusal refusal={refusal} connect={connect} />}
      <div class="line wrap">
        <Button type="submit" look="primary" busy={busy}>
          {refusal ? i18n.t('settings.account.again') : (submit ?? i18n.t('settings.account.connect'))}
        </Button>
        {refusal?.field && <NextStep next={refusal.next} connect={connect} />}
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {i18n.t('settings.account.cancel')}
          </Button>
        )}
        <span class="hint" role="status">
          {slow ? i18n.t('settings.account.slow') : i18n.t('settings.account.cost')}
        </span>
      </div>
    </form>
  );
}

import type { RequestOf } from '@/utils/messaging/index.ts';
import { type KeyProblem, keyProblem, trimKey } from './key.ts';
import { MOST, PLANS, type Plan, type PlanName, readCount } from './plan.ts';
import { type Region, readSandboxHost, SANDBOX_HOST } from './region.ts';

/** The form as typed; it survives every refusal. */
export interface ConnectForm {
  key: string;
  region: Region;
  host: string;
  plan: PlanName;
  perMinute: string;
  perDay: string;
}

/** What is wrong before anybody is asked, by field. */
export interface FormProblems {
  key?: KeyProblem;
  host?: true;
  perMinute?: true;
  perDay?: true;
}

export const emptyForm: ConnectForm = {
  key: '',
  region: 'global',
  host: SANDBOX_HOST,
  plan: 'trial',
  perMinute: String(PLANS.subscribed.perMinute),
  perDay: String(PLANS.subscribed.perDay),
};

export type CheckedForm = { request: RequestOf<'account.connect'> } | { problems: FormProblems };

/** The request a form asks for, or what has to be put right first. */
export function checkForm(form: ConnectForm): CheckedForm {
  const key = keyProblem(form.key);
  const host = form.region === 'sandbox' ? readSandboxHost(form.host) : undefined;
  const plan = readPlan(form);
  const badHost = form.region === 'sandbox' && host === undefined;
  if (key !== undefined || badHost || 'problems' in plan) {
    const counts = 'problems' in plan ? plan.problems : {};
    return { problems: { ...(key && { key }), ...(badHost && { host: true as const }), ...counts } };
  }
  return { request: { region: form.region, key: trimKey(form.key), plan, ...(host && { host }) } };
}

/** The plan's numbers, named or typed. */
export function readPlan(
  form: Pick<ConnectForm, 'plan' | 'perMinute' | 'perDay'>,
): Plan | { problems: Pick<FormProblems, 'perMinute' | 'perDay'> } {
  if (form.plan !== 'own') return PLANS[form.plan];
  const perMinute = readCount(form.perMinute, MOST.perMinute);
  const perDay = readCount(form.perDay, MOST.perDay);
  if (perMinute !== undefined && perDay !== undefined) return { perMinute, perDay };
  return {
    problems: {
      ...(perMinute === undefined && { perMinute: true as const }),
      ...(perDay === undefined && { perDay: true as const }),
    },
  };
}

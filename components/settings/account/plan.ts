/** What the account may send; the engine never sends more. */
export interface Plan {
  perMinute: number;
  perDay: number;
}

export type PlanName = 'trial' | 'subscribed' | 'own';

/** The vendor's two plans (documented: 60 a minute and 100 a day; 300 and 432,000). */
export const PLANS = {
  trial: { perMinute: 60, perDay: 100 },
  subscribed: { perMinute: 300, perDay: 432_000 },
} as const satisfies Record<string, Plan>;

/** The protocol's own bounds (`utils/messaging/messages/setup.ts`). */
export const MOST = { perMinute: 10_000, perDay: 10_000_000 } as const satisfies Plan;

/** Which plan these numbers are. */
export function planName({ perMinute, perDay }: Plan): PlanName {
  const same = (plan: Plan) => plan.perMinute === perMinute && plan.perDay === perDay;
  if (same(PLANS.trial)) return 'trial';
  return same(PLANS.subscribed) ? 'subscribed' : 'own';
}

/** A typed number of requests, or undefined when it is none the engine could hold. */
export function readCount(typed: string, most: number): number | undefined {
  if (!/^\d{1,9}$/.test(typed.trim())) return undefined;
  const count = Number(typed);
  return count >= 1 && count <= most ? count : undefined;
}

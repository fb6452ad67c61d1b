import type { Context } from './context.ts';
import { openCount } from './jobs/ledger.ts';
import type { Budget, Cost, Lane, Plan } from './types.ts';

async function load({ account, limiter, store }: Context) {
  const stored = await store.transact('read', (transaction) => transaction.get('accounts', account));
  limiter.load(stored?.limiter);
  return { stored, meters: limiter.meters() };
}

/** What was sent from here. */
export async function budget(context: Context, plan: Plan): Promise<Budget> {
  const { meters } = await load(context);
  const { used, byOperation } = meters.day;
  return {
    minute: { used: meters.minute, limit: plan.perMinute },
    day: { used, limit: plan.perDay, resetsAt: meters.resetsAt, byOperation },
  };
}

/** What a plan would cost, and whether it fits today after all that already waits. */
export async function costOf(
  context: Context,
  plan: readonly { operation: string; times?: number }[],
  lane: Lane,
): Promise<Cost> {
  const { stored, meters } = await load(context);
  const requests = plan.reduce((sum, { times = 1 }) => sum + times, 0);
  const waiting = openCount(stored?.counts ?? {});
  const closed = meters.day.closed !== undefined;
  const left = closed ? 0 : Math.max(0, context.limiter.dayCeiling(lane) - meters.day.used - waiting);
  return {
    requests,
    left,
    fits: requests <= left,
    durationMs: Math.round(((requests + waiting) / meters.perMinute) * 60_000),
    resetsAt: meters.resetsAt,
  };
}

import type { BudgetView, GroupView } from '@/utils/messaging/index.ts';
import type { Budget, GroupView as EngineGroup } from '@/utils/requests/index.ts';
import type { Command } from '../context.ts';
import { jobView } from '../job.ts';

export const listActivity: Command<'activity.list'> = async (context) => {
  const { engine } = await context.sessions.current();
  const [jobs, groups, budget, status] = await Promise.all([
    engine.activity(),
    engine.groups(),
    engine.budget(),
    engine.status(),
  ]);
  return {
    jobs: jobs.map(jobView),
    groups: groups.map(groupView),
    budget: budgetView(budget),
    ...(status.hold ? { held: status.hold } : {}),
  };
};

export const getBudget: Command<'budget.get'> = async (context) => {
  const { engine } = await context.sessions.current();
  return budgetView(await engine.budget());
};

/** What a run of one operation would cost, with everything that waits before it counted in. */
export const costOfRun: Command<'budget.cost'> = async (context, { operation, times }) => {
  const { engine } = await context.sessions.current();
  return engine.costOf([{ operation, times }]);
};

function budgetView({ minute, day }: Budget): BudgetView {
  return { minute, day: { used: day.used, limit: day.limit, resetsAt: day.resetsAt } };
}

function groupView(group: EngineGroup): GroupView {
  return { operation: group.about.operation ?? '', ...group };
}

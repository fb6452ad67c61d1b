import { i18n } from '#i18n';
import type { BudgetView } from '@/utils/messaging/index.ts';
import { classNames } from './class-names.ts';

/** A filled line; says nothing by itself, the numbers stand beside it. `planned` is drawn after what is used, striped. */
export function Bar({ used, limit, planned = 0 }: { used: number; limit: number; planned?: number }) {
  const share = (part: number) => `${limit === 0 ? 0 : Math.min(100, (part / limit) * 100)}%`;
  return (
    <span class={classNames('bar', used >= limit && 'full')} aria-hidden="true">
      <i style={{ inlineSize: share(used) }} />
      {planned > 0 && <i class="next" style={{ inlineSize: share(planned) }} />}
    </span>
  );
}

/** How much of an amount of work is done; spoken as progress. */
export function Progress({ done, failed = 0, total, label }: ProgressProps) {
  const share = (part: number) => `${total === 0 ? 0 : (part / total) * 100}%`;
  return (
    <div
      class="bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done + failed}
    >
      <i style={{ inlineSize: share(done) }} />
      {failed > 0 && <i class="failed" style={{ inlineSize: share(failed) }} />}
    </div>
  );
}

export interface ProgressProps {
  done: number;
  failed?: number;
  total: number;
  label: string;
}

/** Requests used from here, this minute and today. */
export function Budget({ budget, planned = 0 }: { budget: BudgetView; planned?: number }) {
  return (
    <div class="budget well">
      <MeterLine label={i18n.t('ui.minute')} {...budget.minute} />
      <MeterLine label={i18n.t('ui.today')} {...budget.day} planned={planned} />
      <p class="hint">
        {planned > 0 ? i18n.t('ui.usedFromHerePlanned', planned) : i18n.t('ui.usedFromHere')}
      </p>
    </div>
  );
}

function MeterLine(props: { label: string; used: number; limit: number; planned?: number }) {
  const { label, used, limit, planned } = props;
  return (
    <div class={classNames('m', used >= limit && 'full')}>
      <span>{label}</span>
      <Bar used={used} limit={limit} planned={planned} />
      <span>{i18n.t('ui.of', { used: used.toLocaleString(), limit: limit.toLocaleString() })}</span>
    </div>
  );
}

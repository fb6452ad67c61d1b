import { i18n } from '#i18n';
import { durationText } from '@/components/activity/index.ts';
import type { ResponseOf } from '@/utils/messaging/index.ts';
import { momentText } from '../../shell/index.ts';

/** What a run would cost, as the background counts it. */
export type Cost = ResponseOf<'budget.cost'>;

/** `Uses 42 of the 62 left, about 2 min.` */
export function costWords({ requests, left, durationMs }: Cost): string {
  return i18n.t('people.bulk.cost', requests, {
    count: requests.toLocaleString(),
    left: left.toLocaleString(),
    duration: durationText(durationMs),
  });
}

/** Why a run cannot start today, and what would fit; `limit` is a whole day's. */
export function refusalWords({ requests, left, resetsAt }: Cost, limit: number | undefined): string {
  const fewer = left > 0 ? i18n.t('people.bulk.refused.fewer', left, { count: left.toLocaleString() }) : '';
  const later =
    limit !== undefined && requests > limit
      ? i18n.t('people.bulk.refused.never', { limit: limit.toLocaleString() })
      : i18n.t('people.bulk.refused.later', { time: momentText(resetsAt) });
  const why = i18n.t('people.bulk.refused.left', left, { count: left.toLocaleString() });
  return [why, fewer, later].filter((words) => words !== '').join(' ');
}

import { i18n } from '#i18n';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { Bar } from './meter.tsx';

export interface RequestLineProps {
  used: number;
  limit: number;
  /** Time of day when counting starts again, ready to read. */
  resetsAt?: string;
  onOpen: () => void;
}

/** The foot of most views: what was spent today, and the way to Activity. */
export function RequestLine({ used, limit, resetsAt, onOpen }: RequestLineProps) {
  const full = used >= limit;
  const count = { used: used.toLocaleString(), limit: limit.toLocaleString() };
  return (
    <button type="button" class={classNames('reqline', full && 'full')} onClick={onOpen}>
      <Bar used={used} limit={limit} />
      <span class="grow">
        {!full
          ? i18n.t('ui.usedToday', count)
          : resetsAt === undefined
            ? i18n.t('ui.usedUp', count)
            : i18n.t('ui.usedUpUntil', { ...count, time: resetsAt })}
      </span>
      <Icon name="forward" class="t3" />
    </button>
  );
}

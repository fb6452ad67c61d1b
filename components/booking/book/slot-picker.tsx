import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ResponseOf } from '@/utils/messaging/index.ts';
import {
  type Asking,
  type Day,
  FailureBanner,
  longDay,
  momentText,
  plusDays,
  shortDay,
  timeText,
  useKept,
  useSession,
} from '../../shell/index.ts';
import { announce, Banner, Button, Empty, SkeletonBlock, useSlow } from '../../ui/index.ts';
import { nearestFree, type Slot, withTaken } from './choice.ts';
import { SlotGrid } from './slot-grid.tsx';
import { ZoneLine } from './zone-line.tsx';

interface SlotPickerProps {
  date: Day;
  slots: Asking<ResponseOf<'booking.slots'>>;
  taken: readonly Slot[];
  chosen: Slot | undefined;
  cost: number;
  onSlot: (slot: Slot) => void;
  onDate: (date: Day) => void;
}

/** A day's free times: as of when, in which zone, and the ones that went while we looked. */
export function SlotPicker({ date, slots, taken, chosen, cost, onSlot, onDate }: SlotPickerProps) {
  const { metered } = useSession();
  const root = useRef<HTMLElement>(null);
  const slow = useSlow(slots.loading);
  const answer = slots.value?.day.date === date ? slots.value : undefined;
  const free = answer?.day.slots.filter((slot) => !taken.some((gone) => gone.start === slot.start)) ?? [];
  const gone = taken.filter(
    (slot) => answer && slot.start.slice(0, 10) === answer.day.slots[0]?.start.slice(0, 10),
  );
  const lastTaken = taken.at(-1);
  /** Each taken time is told once, however often this step is opened. */
  const told = useKept('taken told', () => new Set<string>());
  const nearest = lastTaken && answer ? nearestFree(free, lastTaken)?.start : undefined;

  useEffect(() => {
    if (lastTaken === undefined || nearest === undefined || told.has(lastTaken.start)) return;
    told.add(lastTaken.start);
    root.current?.querySelector<HTMLElement>(`[data-start="${nearest}"]`)?.focus();
    announce(i18n.t('booking.takenHeard'), true);
  }, [lastTaken, nearest, told]);

  if (slots.failure && !answer)
    return <FailureBanner failure={slots.failure} onRetry={() => slots.again()} />;
  if (!answer) {
    return (
      <div class="stack mid">
        <SkeletonBlock lines={3} />
        {slow && <p class="t2">{i18n.t('booking.slow')}</p>}
      </div>
    );
  }
  return (
    <section class="stack mid" ref={root} aria-label={i18n.t('booking.freeOn', { day: longDay(date) })}>
      {lastTaken && (
        <Banner
          tone="warn"
          icon="clock"
          title={i18n.t('booking.takenTitle', { time: timeText(lastTaken.time) })}
          still
        >
          {i18n.t('booking.taken')}
        </Banner>
      )}
      {free.length + gone.length > 0 && <ZoneLine zone={answer.day.timezone} slots={free} />}
      {free.length === 0 ? (
        <Empty
          icon="calendar"
          title={i18n.t('booking.noneOn', { day: shortDay(date) })}
          action={
            <Button size="small" onClick={() => onDate(plusDays(date, 1))}>
              {i18n.t('booking.nextDay', { day: shortDay(plusDays(date, 1)) })}
            </Button>
          }
        >
          {metered.value ? i18n.t('booking.noneCost', cost) : i18n.t('booking.none')}
        </Empty>
      ) : (
        <SlotGrid
          slots={withTaken(free, gone)}
          taken={gone}
          zone={answer.day.timezone}
          date={date}
          chosen={chosen}
          onSlot={onSlot}
        />
      )}
      <p class="hint">
        {i18n.t('booking.freeAsOf', { time: momentText(answer.asOf) })}{' '}
        <button type="button" class="link" onClick={() => slots.again({ fresh: true })}>
          {metered.value ? i18n.t('booking.refreshCost', cost) : i18n.t('booking.refresh')}
        </button>
      </p>
    </section>
  );
}

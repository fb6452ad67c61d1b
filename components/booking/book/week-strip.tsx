import { i18n } from '#i18n';
import { type Day, dayParts, dayRange, longDay, plusDays, sevenDays } from '../../shell/index.ts';
import { IconButton, useRoving } from '../../ui/index.ts';
import { dots } from './choice.ts';

interface WeekStripProps {
  date: Day;
  /** At the place: days before it are over. */
  today: Day;
  /** Free times of the days that were asked for. */
  counts: ReadonlyMap<Day, number>;
  onDate: (date: Day) => void;
}

/** Seven days. Dots tell how many times are free, only where that is known: each day costs a request. */
export function WeekStrip({ date, today, counts, onDate }: WeekStripProps) {
  const week = sevenDays(date, today);
  const [first = date] = week;
  const last = week.at(-1) ?? date;
  const { group, item } = useRoving('row', week.length, week.indexOf(date));
  const shift = (days: number) => {
    const next = plusDays(date, days);
    onDate(next < today ? today : next);
  };
  return (
    <section class="stack mid">
      <div class="line between">
        <IconButton
          icon="back"
          label={i18n.t('booking.previousDays')}
          class="head-back"
          disabled={first === today}
          onClick={() => shift(-7)}
        />
        <h2 class="title">{dayRange(first, last)}</h2>
        <IconButton
          icon="forward"
          label={i18n.t('booking.nextDays')}
          class="head-end"
          onClick={() => shift(7)}
        />
      </div>
      <div class="week" role="radiogroup" aria-label={i18n.t('booking.day')} {...group}>
        {week.map((day, index) => (
          <DayButton
            key={day}
            day={day}
            chosen={day === date}
            over={day < today}
            count={counts.get(day)}
            onChoose={() => onDate(day)}
            stop={item(index)}
          />
        ))}
      </div>
    </section>
  );
}

interface DayButtonProps {
  day: Day;
  chosen: boolean;
  over: boolean;
  count: number | undefined;
  onChoose: () => void;
  stop: Record<string, unknown>;
}

function DayButton({ day, chosen, over, count, onChoose, stop }: DayButtonProps) {
  const parts = dayParts(day);
  const full = count === 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native radio is chosen by the arrow that reaches it; a day costs a request
    <button
      type="button"
      role="radio"
      class="day"
      data-first={chosen ? '' : undefined}
      aria-checked={chosen ? 'true' : 'false'}
      aria-disabled={over ? 'true' : undefined}
      aria-label={
        count === undefined
          ? longDay(day)
          : i18n.t('booking.dayWith', count, { day: longDay(day), count: String(count) })
      }
      onClick={() => !over && onChoose()}
      {...stop}
    >
      <span>{parts.weekday}</span>
      <b>{parts.day}</b>
      <span class={full ? 'load none' : 'load'}>
        {/* biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike */}
        {count !== undefined && Array.from({ length: dots(count) }, (_, dot) => <i key={dot} />)}
      </span>
    </button>
  );
}

import { i18n } from '#i18n';
import {
  type Day,
  dayAt,
  longDay,
  plusMinutes,
  shortDay,
  timeAt,
  timeRange,
  zoneCity,
  zoneOffset,
  zonesDiffer,
} from '../../shell/index.ts';
import { isolated } from '../../ui/index.ts';
import type { Slot } from './choice.ts';

interface SlotTimeProps {
  date: Day;
  slot: Slot;
  zone: string;
  /** The service's length, where the slot does not say its end. */
  minutes?: number;
}

/** The time, large enough that it cannot be read wrong; one's own below, where it differs. */
export function SlotTime({ date, slot, zone, minutes }: SlotTimeProps) {
  const end = slot.end
    ? timeAt(slot.end, zone)
    : minutes === undefined
      ? undefined
      : plusMinutes(slot.time, minutes);
  const differ = zonesDiffer(zone, slot.start);
  const ownDay = dayAt(slot.start);
  const own = timeRange(timeAt(slot.start), end && ownEnd(slot, minutes));
  return (
    <div>
      <div class="small t2">{longDay(date)}</div>
      <div class="big-time">{timeRange(slot.time, end)}</div>
      <div class="small t2">
        {i18n.t('booking.zoneTimeOffset', {
          city: isolated(zoneCity(zone)),
          offset: zoneOffset(zone, slot.start),
        })}
        {differ && (
          <>
            {' · '}
            {i18n.t('booking.timeForYou', { time: ownDay === date ? own : `${shortDay(ownDay)}, ${own}` })}
          </>
        )}
      </div>
    </div>
  );
}

function ownEnd({ start, end }: Slot, minutes: number | undefined): string | undefined {
  if (end !== undefined) return timeAt(end);
  return minutes === undefined ? undefined : plusMinutes(timeAt(start), minutes);
}

import { i18n } from '#i18n';
import { type Day, dayAt, dayParts, timeAt, timeText, zonesDiffer } from '../../shell/index.ts';
import { classNames, useRoving } from '../../ui/index.ts';
import { type PartOfDay, partsOfDay, type Slot } from './choice.ts';

interface SlotGridProps {
  slots: readonly Slot[];
  taken: readonly Slot[];
  zone: string;
  date: Day;
  chosen: Slot | undefined;
  onSlot: (slot: Slot) => void;
}

const partWord = (part: PartOfDay) =>
  ({
    morning: () => i18n.t('booking.morning'),
    afternoon: () => i18n.t('booking.afternoon'),
    evening: () => i18n.t('booking.evening'),
  })[part]();

/** Times by part of day: one Tab stop for all, arrows between them. */
export function SlotGrid({ slots, taken, zone, date, chosen, onSlot }: SlotGridProps) {
  const at = slots.findIndex((slot) => slot.start === chosen?.start);
  const { group, item } = useRoving('grid', slots.length, Math.max(0, at));
  return (
    <div class="stack mid" role="radiogroup" aria-label={i18n.t('booking.freeTimes')} {...group}>
      {partsOfDay(slots).map(([part, those]) => (
        <div key={part} class="stack mid">
          <h2>{partWord(part)}</h2>
          <div class="slots">
            {those.map((slot) => (
              <SlotButton
                key={slot.start}
                slot={slot}
                zone={zone}
                date={date}
                chosen={slot.start === chosen?.start}
                gone={taken.some((one) => one.start === slot.start)}
                onChoose={() => onSlot(slot)}
                stop={item(slots.indexOf(slot))}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

interface SlotButtonProps {
  slot: Slot;
  zone: string;
  date: Day;
  chosen: boolean;
  gone: boolean;
  onChoose: () => void;
  stop: Record<string, unknown>;
}

function SlotButton({ slot, zone, date, chosen, gone, onChoose, stop }: SlotButtonProps) {
  const own = zonesDiffer(zone, slot.start) ? ownTime(slot.start, date) : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native radio is chosen by the arrow that reaches it; a time must not be
    <button
      type="button"
      role="radio"
      class={classNames('slot', gone && 'gone')}
      data-start={slot.start}
      aria-checked={chosen ? 'true' : 'false'}
      aria-disabled={gone ? 'true' : undefined}
      onClick={() => !gone && onChoose()}
      {...stop}
    >
      {gone ? <s>{timeText(slot.time)}</s> : timeText(slot.time)}
      {gone ? (
        <small>{i18n.t('booking.justTaken')}</small>
      ) : (
        own && (
          <small>
            <span class="sr">{i18n.t('booking.forYou')} </span>
            {own}
          </small>
        )
      )}
    </button>
  );
}

/** One's own time of an instant; with the day where it is another one ("Wed 22:30"). */
function ownTime(start: string, date: Day): string {
  const day = dayAt(start);
  const time = timeText(timeAt(start));
  return day === date ? time : `${dayParts(day).weekday} ${time}`;
}

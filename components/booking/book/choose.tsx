import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  COST,
  Foot,
  Frame,
  type RouteOf,
  shortDay,
  timeText,
  todayIn,
  useAsk,
  useKept,
} from '../../shell/index.ts';
import { Button, isolated, Status } from '../../ui/index.ts';
import { AppointmentCard } from '../appointments/appointment-card.tsx';
import { fitting, type Options } from './choice.ts';
import { SlotPicker } from './slot-picker.tsx';
import type { Booking } from './use-booking.ts';
import { bookingLabels } from './use-booking.ts';
import { WeekStrip } from './week-strip.tsx';
import { WhatAndWho } from './what-and-who.tsx';
import { ZoneQuestion } from './zone-question.tsx';

interface ChooseProps {
  route: RouteOf<'book'>;
  booking: Booking;
  options: Options;
  onOptionsChanged: () => void;
}

/** The first step: where, what, with whom, on which day, at what time. */
export function Choose({ route, booking, options, onOptionsChanged }: ChooseProps) {
  const { client, moving } = route;
  const choice = moving ? booking.choice.value : fitting(options, booking.choice.value);
  const { locationId, serviceId, staffId, date, slot } = choice;
  const place = options.locations.find((one) => one.id === locationId);
  const ready = locationId !== '' && serviceId !== '';
  const slots = useAsk(
    'booking.slots',
    ready ? { locationId, serviceId, date, ...(staffId ? { staffId } : {}) } : undefined,
    ['appointments'],
  );
  /** Free times by day, for the dots: only what was asked for in this view is known. */
  const counts = useKept(`counts ${locationId} ${serviceId} ${staffId}`, () =>
    signal<ReadonlyMap<string, number>>(new Map()),
  );
  const day = slots.value?.day;
  const known = day?.slots.length;
  useEffect(() => {
    if (known !== undefined && day?.date === date) counts.value = new Map(counts.peek()).set(date, known);
  }, [known, day?.date, date, counts]);

  const zone = day?.timezone ?? place?.timezone;
  useEffect(() => {
    booking.zone.value = zone;
  }, [zone, booking]);
  const zoneUnknown = slots.failure?.code === 'zone-unknown';
  const name = isolated(client.name);
  const labels = bookingLabels(options, choice, client.name);

  return (
    <Frame
      title={moving ? i18n.t('booking.moveFor', { name }) : i18n.t('booking.for', { name })}
      extra={<Status status="client" />}
      foot={
        <Foot>
          <div class="line">
            <div class="grow" aria-live="polite">
              {slot ? (
                <>
                  <div class="b">
                    {shortDay(date)}, {timeText(slot.time)}
                  </div>
                  <div class="small t2 clip">
                    {[labels.place, labels.staff ?? i18n.t('booking.anyone'), labels.service]
                      .filter(Boolean)
                      .join(' · ')}
                  </div>
                </>
              ) : (
                <span class="t2">{i18n.t('booking.chooseTime')}</span>
              )}
            </div>
            <Button
              look="primary"
              iconAfter="forward"
              disabled={slot === undefined}
              onClick={() => {
                booking.step.value = 'check';
              }}
            >
              {i18n.t('booking.continue')}
            </Button>
          </div>
        </Foot>
      }
    >
      <div class="two stack loose">
        <div class="stack loose">
          {moving ? (
            <section class="stack mid">
              <h2>{i18n.t('booking.now')}</h2>
              <AppointmentCard appointment={moving} />
            </section>
          ) : (
            <WhatAndWho
              choice={choice}
              options={options}
              onChange={(changes) => booking.change(changes, options)}
            />
          )}
          <WeekStrip
            date={date}
            today={todayIn(zone)}
            counts={counts.value}
            onDate={(next) => (moving ? pickDay(booking, next) : booking.change({ date: next }, options))}
          />
        </div>
        {zoneUnknown ? (
          <ZoneQuestion
            locationId={locationId}
            place={labels.place}
            onTold={() => {
              onOptionsChanged();
              slots.again();
            }}
          />
        ) : (
          <SlotPicker
            date={date}
            slots={slots}
            taken={booking.taken.value}
            chosen={slot}
            cost={COST.slots}
            onSlot={(picked) => {
              booking.choice.value = { ...choice, slot: picked };
            }}
            onDate={(next) => (moving ? pickDay(booking, next) : booking.change({ date: next }, options))}
          />
        )}
      </div>
    </Frame>
  );
}

/** While an appointment is moved, place, service and staff stay as they are. */
function pickDay(booking: Booking, date: string): void {
  const { slot: _, ...rest } = booking.choice.peek();
  booking.choice.value = { ...rest, date };
}

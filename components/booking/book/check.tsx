import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import {
  COST,
  CostLine,
  Foot,
  Frame,
  moneyText,
  type RouteOf,
  shortDay,
  timeText,
  useView,
  WriteNote,
} from '../../shell/index.ts';
import { Button, Icon, isolated, Mark, TextArea } from '../../ui/index.ts';
import type { Options } from './choice.ts';
import { SlotTime } from './slot-time.tsx';
import { type Booking, bookingLabels } from './use-booking.ts';

interface CheckProps {
  route: RouteOf<'book'>;
  booking: Booking;
  options: Options;
}

/** The second step: exactly what will happen, who hears of it, and the time again on the button. */
export function Check({ route, booking, options }: CheckProps) {
  const { client, moving } = route;
  const { open } = useView();
  const choice = booking.choice.value;
  const { slot, date } = choice;
  const state = booking.write.value;
  const back = () => {
    booking.step.value = 'choose';
  };
  if (slot === undefined) return null;
  const place = options.locations.find((one) => one.id === choice.locationId);
  const service = options.services.find((one) => one.id === choice.serviceId);
  const labels = bookingLabels(options, choice, client.name);
  const zone = booking.zoneOf(place);
  const time = `${shortDay(date)}, ${timeText(slot.time)}`;
  const name = isolated(client.name);
  const rows: [string, ComponentChildren][] = [
    [
      i18n.t('booking.client'),
      <span key="client" class="line tight">
        <Mark status="client" />
        <bdi>{client.name}</bdi>
      </span>,
    ],
    [i18n.t('booking.service'), labels.service || moving?.service?.name],
    [i18n.t('booking.staff'), labels.staff ?? moving?.staff?.name ?? i18n.t('booking.anyone')],
    [i18n.t('booking.where'), labels.place || moving?.location?.name],
    [
      i18n.t('booking.price'),
      service?.price === undefined ? undefined : moneyText(service.price, options.currency),
    ],
  ];

  return (
    <Frame
      title={moving ? i18n.t('booking.checkMove') : i18n.t('booking.check')}
      onBack={back}
      foot={
        <Foot>
          <WriteNote
            state={state}
            what={moving ? i18n.t('booking.theMove') : i18n.t('booking.theBooking')}
            onRetry={() => void booking.commit(options, zone)}
            onChooseTime={back}
            onSeeWaiting={() => open({ view: 'activity' })}
          />
          <div class="line">
            <Button onClick={back} disabled={booking.refuses.value}>
              {i18n.t('shell.back')}
            </Button>
            <Button
              look="primary"
              grow
              busy={state.phase === 'sending' || state.phase === 'open'}
              disabled={state.phase === 'undecided'}
              onClick={() => void booking.commit(options, zone)}
            >
              {moving ? i18n.t('booking.moveTo', { time }) : i18n.t('booking.book', { time })}
            </Button>
          </div>
          <CostLine requests={COST.book} />
        </Foot>
      }
    >
      <div class="card stack">
        <SlotTime date={date} slot={slot} zone={zone} minutes={service?.durationMinutes} />
        <dl class="dl ruled">
          {rows.map(
            ([label, value]) =>
              value && (
                <div key={label} class="dl-row">
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      </div>
      <section class="stack mid">
        <h2>{i18n.t('booking.hears.title')}</h2>
        <ul class="stack mid">
          <li class="line start">
            <Icon name="message" class="t3" />
            <span>
              {moving ? i18n.t('booking.hears.moved', { name }) : i18n.t('booking.hears.booked', { name })}
            </span>
          </li>
          <li class="line start">
            <Icon name="clock" class="t3" />
            <span>{i18n.t('booking.hears.later')}</span>
          </li>
        </ul>
      </section>
      {!moving && (
        <TextArea
          label={i18n.t('booking.note')}
          optional
          maxLength={2_000}
          value={booking.notes.value}
          onValue={(notes) => {
            booking.notes.value = notes;
          }}
        />
      )}
    </Frame>
  );
}

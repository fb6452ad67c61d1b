import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AppointmentView } from '@/utils/messaging/index.ts';
import { Frame, momentText, RequestFoot, type RouteOf, useView } from '../../shell/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { AppointmentCard } from '../appointments/appointment-card.tsx';
import { CancelDialog } from '../appointments/cancel-dialog.tsx';
import type { Options } from './choice.ts';
import { type Booking, bookingLabels } from './use-booking.ts';

interface BookedProps {
  route: RouteOf<'book'>;
  booking: Booking;
  options: Options;
}

/** The proof: what was booked, when it was saved, and what can still be done about it. */
export function Booked({ route, booking, options }: BookedProps) {
  const { client, moving } = route;
  const { open, replace, close, canGoBack } = useView();
  const [cancelling, setCancelling] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const job = booking.job.value;
  const appointment = appointmentOf(route, booking, options);
  const id = moving?.id ?? job?.result?.id;
  const heading = cancelled
    ? i18n.t('booking.cancel.done')
    : moving
      ? i18n.t('booking.movedTitle')
      : i18n.t('booking.bookedTitle');
  const toPerson = () => (canGoBack ? close() : replace({ view: 'person', kind: 'client', ...client }));

  return (
    <Frame title={heading} onBack={toPerson} foot={<RequestFoot />}>
      <p class="line proof">
        <Icon name={cancelled ? 'close' : 'check'} size="large" class={cancelled ? 't3' : 'ok'} />
        <bdi class="b">{client.name}</bdi>
      </p>
      <AppointmentCard appointment={cancelled ? { ...appointment, status: 'cancelled' } : appointment} />
      {job && <p class="hint">{i18n.t('booking.savedAt', { time: momentText(job.at) })}</p>}
      <div class="stack mid">
        <Button look="primary" block onClick={toPerson}>
          {i18n.t('booking.toPerson')}
        </Button>
        {id !== undefined && !cancelled && (
          <div class="line wrap both">
            <Button
              grow
              icon="calendar"
              onClick={() => replace({ view: 'book', client, moving: { ...appointment, id } })}
            >
              {i18n.t('booking.reschedule')}
            </Button>
            <Button grow look="danger" icon="close" onClick={() => setCancelling(true)}>
              {i18n.t('booking.cancel.act')}
            </Button>
          </div>
        )}
        <Button look="quiet" icon="calendar-plus" onClick={() => replace({ view: 'book', client })}>
          {i18n.t('booking.another')}
        </Button>
        {id === undefined && (
          <Button look="quiet" onClick={() => open({ view: 'activity' })}>
            {i18n.t('shell.next.seeWaiting')}
          </Button>
        )}
      </div>
      {cancelling && id !== undefined && (
        <CancelDialog
          client={client}
          appointment={{ ...appointment, id }}
          onClose={() => setCancelling(false)}
          onCancelled={() => {
            setCancelling(false);
            setCancelled(true);
          }}
        />
      )}
    </Frame>
  );
}

/** What was just booked, as an appointment; the list will show the service's own record. */
function appointmentOf(
  { client, moving }: RouteOf<'book'>,
  booking: Booking,
  options: Options,
): AppointmentView {
  const { slot, date, locationId, serviceId, staffId } = booking.choice.peek();
  const labels = bookingLabels(options, booking.choice.peek(), client.name);
  return {
    id: moving?.id ?? booking.job.peek()?.result?.id ?? '',
    client,
    location: moving?.location ?? { id: locationId, name: labels.place },
    service: moving?.service ?? { id: serviceId, name: labels.service },
    ...(moving?.staff || staffId ? { staff: moving?.staff ?? { id: staffId, name: labels.staff } } : {}),
    ...(slot ? { start: slot.start, time: slot.time, end: slot.end } : {}),
    date,
    timezone: booking.zoneOf(options.locations.find((one) => one.id === locationId)),
    status: moving ? 'rescheduled' : 'booked',
  };
}

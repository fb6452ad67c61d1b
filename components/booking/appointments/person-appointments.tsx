import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AppointmentView } from '@/utils/messaging/index.ts';
import { FailureBanner, useAsk, useView } from '../../shell/index.ts';
import { SkeletonBlock } from '../../ui/index.ts';
import { AppointmentCard } from './appointment-card.tsx';
import { AppointmentRow } from './appointment-row.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { inOrder, isAhead, isOff } from './when.ts';

/** How many past appointments are shown before "more". */
const SHOWN = 3;

interface PersonAppointmentsProps {
  client: { id: string; name: string };
  /** What stands between the next appointment and the others. */
  children: ComponentChildren;
}

/** What is next for a client; after all else, what comes later and what was. */
export function PersonAppointments({ client, children }: PersonAppointmentsProps) {
  const { open } = useView();
  const { value, failure, again } = useAsk('person.appointments', { clientId: client.id }, ['appointments']);
  const [cancelling, setCancelling] = useState<AppointmentView>();
  const all = inOrder(value?.appointments ?? []);
  const ahead = all.filter((one) => isAhead(one) && !isOff(one));
  const [next, ...later] = ahead;
  const past = all.filter((one) => !ahead.includes(one)).reverse();
  const card = (appointment: AppointmentView) => (
    <AppointmentCard
      key={appointment.id}
      appointment={appointment}
      onReschedule={() => open({ view: 'book', client, moving: appointment })}
      onCancel={() => setCancelling(appointment)}
    />
  );
  return (
    <>
      <section class="stack mid">
        <h2>{i18n.t('booking.next')}</h2>
        {next && card(next)}
        {/* As high as an appointment, so that nothing below moves under a hand when the answer comes. */}
        {!next && value && <div class="card line appointment t3">{i18n.t('booking.noneAhead')}</div>}
        {!value && !failure && (
          <div class="card line appointment">
            <div class="grow">
              <SkeletonBlock lines={1} />
            </div>
          </div>
        )}
        {!value && failure && <FailureBanner failure={failure} onRetry={() => again()} />}
      </section>
      {children}
      {later.length > 0 && (
        <section class="stack mid">
          <h2>{i18n.t('booking.later')}</h2>
          {later.map(card)}
        </section>
      )}
      {past.length > 0 && <Past appointments={past} />}
      {cancelling && (
        <CancelDialog
          client={client}
          appointment={cancelling}
          onClose={() => setCancelling(undefined)}
          onCancelled={() => {
            setCancelling(undefined);
            again();
          }}
        />
      )}
    </>
  );
}

function Past({ appointments }: { appointments: readonly AppointmentView[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? appointments : appointments.slice(0, SHOWN);
  return (
    <section class="stack tight">
      <h2>{i18n.t('booking.past')}</h2>
      <ul class="rows bleed">
        {shown.map((appointment) => (
          <AppointmentRow key={appointment.id} appointment={appointment} />
        ))}
      </ul>
      {appointments.length > shown.length && (
        <p>
          <button type="button" class="link" onClick={() => setAll(true)}>
            {i18n.t('booking.morePast', appointments.length - shown.length)}
          </button>
        </p>
      )}
    </section>
  );
}

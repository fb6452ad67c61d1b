import { type Signal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { AppointmentView } from '@/utils/messaging/index.ts';
import {
  COST,
  FailureBanner,
  momentText,
  shortDay,
  timeText,
  todayIn,
  useAsk,
  useSession,
  useShared,
  useView,
} from '../shell/index.ts';
import { Badge, Button, Empty, isolated, SkeletonRows, useRoving } from '../ui/index.ts';
import { StatusBadge } from './appointments/status-badge.tsx';
import { inOrder, isNow, whenOf } from './appointments/when.ts';

/** Today's appointments, place by place. Where requests are few they are asked for by a press. */
export function Today() {
  const { metered } = useSession();
  const wanted = useShared<Signal<boolean>>('today', () => signal(false));
  const asked = wanted.value || !metered.value;
  const date = todayIn();
  const day = useAsk('booking.day', asked ? { date } : undefined, ['appointments']);
  if (!asked) {
    return (
      <Empty
        icon="calendar"
        title={shortDay(date)}
        action={
          <Button
            onClick={() => {
              wanted.value = true;
            }}
          >
            {i18n.t('booking.today.load', COST.day)}
          </Button>
        }
      >
        {i18n.t('booking.today.costs')}
      </Empty>
    );
  }
  if (day.failure && !day.value) return <FailureBanner failure={day.failure} onRetry={() => day.again()} />;
  if (!day.value) return <SkeletonRows rows={4} />;
  const places = byPlace(day.value.appointments);
  return (
    <>
      {places.length === 0 && (
        <Empty icon="calendar" title={i18n.t('booking.today.noneTitle')}>
          {i18n.t('booking.today.none')}
        </Empty>
      )}
      {places.map(([place, appointments]) => (
        <section key={place} class="stack tight">
          <h2>{i18n.t('booking.today.at', { place: isolated(place) })}</h2>
          <DayList appointments={appointments} />
        </section>
      ))}
      <p class="hint">
        {i18n.t('booking.asOf', { time: momentText(day.value.asOf) })}{' '}
        <button type="button" class="link" onClick={() => day.again({ fresh: true })}>
          {metered.value ? i18n.t('booking.refreshCost', COST.day) : i18n.t('booking.refresh')}
        </button>
      </p>
    </>
  );
}

function DayList({ appointments }: { appointments: readonly AppointmentView[] }) {
  const { open } = useView();
  const { group, item } = useRoving<HTMLUListElement>('list', appointments.length);
  return (
    <ul class="rows bleed" {...group}>
      {appointments.map((appointment, index) => {
        const { client } = appointment;
        const now = isNow(appointment);
        return (
          <li key={appointment.id}>
            <button
              type="button"
              class={now ? 'item on' : 'item'}
              data-key={`appointment ${appointment.id}`}
              aria-current={now ? 'true' : undefined}
              onClick={() => client && open({ view: 'person', kind: 'client', ...client })}
              {...item(index)}
            >
              <span class="time">{timeText(whenOf(appointment)?.start ?? '00:00')}</span>
              <span class="grow">
                <span class="name clip block">
                  <bdi>{client?.name ?? i18n.t('booking.someone')}</bdi>
                </span>
                <span class="sub clip">
                  {[appointment.service?.name, appointment.staff?.name].filter(Boolean).join(' · ')}
                </span>
              </span>
              <span class="end">
                {now ? (
                  <Badge tone="accent">{i18n.t('booking.today.now')}</Badge>
                ) : (
                  <StatusBadge status={appointment.status} />
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Places in the order of their first appointment. */
function byPlace(appointments: readonly AppointmentView[]): [string, AppointmentView[]][] {
  const places = new Map<string, AppointmentView[]>();
  for (const appointment of inOrder(appointments)) {
    const place = appointment.location?.name ?? i18n.t('booking.today.somewhere');
    places.set(place, [...(places.get(place) ?? []), appointment]);
  }
  return [...places];
}

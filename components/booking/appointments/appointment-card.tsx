import { i18n } from '#i18n';
import type { AppointmentView } from '@/utils/messaging/index.ts';
import { dayParts, shortDay, timeRange, timeText, zoneCity, zonesDiffer } from '../../shell/index.ts';
import { Menu } from '../../ui/index.ts';
import { StatusBadge } from './status-badge.tsx';
import { whenOf } from './when.ts';

interface CardProps {
  appointment: AppointmentView;
  /** Absent: nothing can be changed here. */
  onReschedule?: () => void;
  onCancel?: () => void;
}

/** One appointment like a leaf of a calendar, with what can be done about it. */
export function AppointmentCard({ appointment, onReschedule, onCancel }: CardProps) {
  const when = whenOf(appointment);
  if (when === undefined) return null;
  const leaf = dayParts(when.date);
  const away = appointment.start !== undefined && zonesDiffer(when.zone, appointment.start);
  const what = [appointment.service?.name, appointment.staff?.name, appointment.location?.name].filter(
    Boolean,
  );
  return (
    <div class="card line appointment" data-key={`appointment ${appointment.id}`}>
      <div class="leaf" aria-hidden="true">
        <span class="small t2">{leaf.weekday}</span>
        <span class="leaf-day">{leaf.day}</span>
        <span class="small t2">{leaf.month}</span>
      </div>
      <div class="grow">
        <span class="sr">{shortDay(when.date)}, </span>
        <div class="b">
          {timeRange(when.start, when.end)}
          {away && (
            <span class="t3 zone-note"> {i18n.t('booking.zoneTime', { city: zoneCity(when.zone) })}</span>
          )}
        </div>
        <div class="small t2">{what.join(' · ')}</div>
        <StatusBadge status={appointment.status} />
      </div>
      {onReschedule && onCancel && (
        <Menu
          label={i18n.t('booking.menu', { when: `${shortDay(when.date)}, ${timeText(when.start)}` })}
          items={[
            { label: i18n.t('booking.reschedule'), icon: 'calendar', onChoose: onReschedule },
            { label: i18n.t('booking.cancel.act'), icon: 'close', danger: true, onChoose: onCancel },
          ]}
        />
      )}
    </div>
  );
}

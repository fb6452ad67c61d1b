import type { AppointmentView } from '@/utils/messaging/index.ts';
import { shortDay, timeText } from '../../shell/index.ts';
import { StatusBadge } from './status-badge.tsx';
import { whenOf } from './when.ts';

/** One appointment in a history: date, what, how it went. */
export function AppointmentRow({ appointment }: { appointment: AppointmentView }) {
  const when = whenOf(appointment);
  const what = [appointment.service?.name, appointment.staff?.name].filter(Boolean).join(' · ');
  return (
    <li class="item">
      <span class="grow">
        <span class="name">{when ? `${shortDay(when.date)}, ${timeText(when.start)}` : ''}</span>
        <span class="sub clip">{what}</span>
        {appointment.cancellationReason && <span class="sub">“{appointment.cancellationReason}”</span>}
      </span>
      <span class="end">
        <StatusBadge status={appointment.status} />
      </span>
    </li>
  );
}

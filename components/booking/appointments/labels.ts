import { i18n } from '#i18n';
import type { AppointmentView, RequestOf } from '@/utils/messaging/index.ts';

type Labels = RequestOf<'booking.book'>['labels'];

/** The names that the words of a job need; never sent to the service. */
export function labelsOf(client: { name: string }, appointment: AppointmentView): Labels {
  const { service, staff, location } = appointment;
  return {
    client: client.name,
    service: service?.name ?? i18n.t('booking.anAppointment'),
    place: location?.name ?? '',
    ...(staff?.name ? { staff: staff.name } : {}),
  };
}

/** Staff, services, appointments and classes. */
import { classBody, serviceBody } from '@/utils/whautomate/index.ts';
import { first, place, type Send } from './steps.ts';

export async function tourTeam(send: Send): Promise<void> {
  const { id: staffId } = first(await send('listStaffs', { locationId: await place(send) }));
  await send('getStaff', { staffId });
  const { id: blockId = '' } = await send('createStaffAvailabilityBlock', {
    staffId,
    body: {
      date: '2026-10-20',
      timezone: 'America/Denver',
      slots: [{ startTime: '13:00', endTime: '14:30' }],
    },
  });
  await send('getStaffAvailabilityBlock', { staffId, blockId });
  await send('listStaffAvailabilityBlocks', { staffId, startDate: '2026-10-01', endDate: '2026-10-31' });
  await send('deleteStaffAvailabilityBlock', { staffId, blockId });
}

export async function tourBooking(send: Send): Promise<void> {
  const location = { id: await place(send) };
  const { id: serviceCategoryId } = await send('createServiceCategory', { body: { name: 'Tour', location } });
  await send('getServiceCategory', { serviceCategoryId });
  await send('listServiceCategories', { locationId: location.id });
  await send('deleteServiceCategory', { serviceCategoryId });

  const created = await send('createService', { body: { name: 'Tour', durationMinutes: 30, location } });
  const { raw } = await send('getService', { serviceId: created.id });
  await send('updateService', { serviceId: created.id, body: serviceBody(raw, { name: 'Long tour' }) });
  await send('deleteService', { serviceId: created.id });

  const services = await send('listServices', { locationId: location.id, serviceType: 'APPOINTMENT' });
  const service = first(services.filter(({ staff }) => staff.length > 0));
  const staff = first(service.staff);
  const days = await send('listAppointmentSlots', {
    locationId: location.id,
    serviceId: service.id,
    staffId: staff.id,
    date: '2026-10-07',
    nextThreeDays: true,
  });
  const day = first(days.filter(({ slots }) => slots.length > 1));
  const client = first(await send('listClients', {}));
  const { id: appointmentId } = await send('createAppointment', {
    body: {
      location,
      client,
      service,
      staff,
      date: day.date,
      time: first(day.slots).start,
      timezone: day.timezone,
    },
  });
  await send('getAppointment', { appointmentId });
  await send('listAppointments', { clientId: client.id, startDate: '2026-10-01', endDate: '2026-10-31' });
  const later = first(day.slots.slice(-1)).start;
  await send('rescheduleAppointment', { body: { appointmentId, date: day.date, time: later } });
  await send('cancelAppointment', { body: { appointmentId, cancellationReason: 'Tour is over' } });
}

export async function tourClasses(send: Send): Promise<void> {
  const [yoga] = await send('listServices', { serviceType: 'CLASS' });
  const { id: classId } = await send('createClass', {
    body: {
      location: yoga?.location ?? { id: await place(send) },
      service: { id: yoga?.id ?? '' },
      date: '2026-10-20',
      time: '18:00',
      numberOfParticipants: 3,
    },
  });
  const { raw } = await send('getClass', { classId });
  await send('updateClass', { classId, body: classBody(raw, { numberOfParticipants: 4 }) });
  await send('listClasses', { startDate: '2026-10-01', endDate: '2026-10-31' });
  const client = first(await send('listClients', {}));
  await send('addClassParticipant', { classId, body: { client, status: 'BOOKED' } });
  await send('listClassParticipants', { classId });
  await send('listClientClassBookings', { clientId: client.id });
  await send('cancelClassParticipant', { classId, body: { client } });
  await send('deleteClass', { classId });
}

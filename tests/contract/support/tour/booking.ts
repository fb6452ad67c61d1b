import type { Json, World } from '../demo-world.ts';

async function tourTeam({ call, found, denver }: World): Promise<Json> {
  await call('GET', `/v1/locations/${denver.id}`);
  await call('GET', `/v1/staffs?locationId=${denver.id}`);
  const staff = await found('/v1/staffs', 'firstName', 'Naomi');
  await call('GET', `/v1/staffs/${staff.id}`);
  const blocks = `/v1/staffs/${staff.id}/availabilityBlocks`;
  await call('GET', `${blocks}?startDate=2026-10-01&endDate=2026-10-31`);
  const slots = [{ startTime: '01:00 PM', endTime: '02:30 PM' }];
  const block = (await call<Json>('POST', blocks, { date: '2026-10-20', timezone: 'America/Denver', slots }))
    .body;
  await call('GET', `${blocks}/${block.id}`);
  await call('DELETE', `${blocks}/${block.id}`);
  return staff;
}

async function tourCatalogue({ call, denver }: World, staff: Json): Promise<Json> {
  await call('GET', `/v1/serviceCategories?locationId=${denver.id}`);
  const group = { name: 'Orthodontics', location: { id: denver.id } };
  const category = (await call<Json>('POST', '/v1/serviceCategories', group)).body;
  await call('GET', `/v1/serviceCategories/${category.id}`);
  await call('GET', '/v1/services?serviceType=APPOINTMENT');
  const input = {
    name: 'Aligner check',
    durationMinutes: 30,
    location: { id: denver.id },
    staffs: [{ id: staff.id }],
  };
  const service = (await call<Json>('POST', '/v1/services', { ...input, categories: [{ id: category.id }] }))
    .body;
  await call('GET', `/v1/services/${service.id}`);
  await call('PUT', `/v1/services/${service.id}`, { ...service, sellingPrice: 75.5 });
  return { ...service, category: category.id };
}

async function tourAppointments({ call, found, denver }: World, staff: Json, service: Json): Promise<void> {
  const client = await found('/v1/clients', 'fullName', 'Hannah Brooks');
  const query = `locationId=${denver.id}&serviceId=${service.id}&staffId=${staff.id}`;
  await call(
    'GET',
    `/v1/appointments/slots?${query}&date=2026-10-08&nextThreeDays=true&timezone=America/Denver`,
  );
  const refs = { location: denver, client, service, staff };
  const ids = Object.fromEntries(Object.entries(refs).map(([kind, { id }]) => [kind, { id }]));
  const when = { date: '2026-12-08', time: '10:30 AM', timezone: 'America/Denver' };
  const body = { ...ids, ...when, overrideTimeSlotValidation: true, notes: 'From Gmail' };
  const appointment = (await call<Json>('POST', '/v1/appointments', body)).body;
  await call(
    'GET',
    `/v1/appointments?clientId=${client.id}&staffId=${staff.id}&startDate=2026-10-01&endDate=2026-12-31`,
  );
  await call('GET', `/v1/appointments/${appointment.id}`);
  const appointmentId = appointment.id;
  await call('POST', '/v1/appointments/reschedule', { appointmentId, date: '2026-11-10', time: '11:00 AM' });
  await call('POST', '/v1/appointments/cancel', { appointmentId, cancellationReason: 'Feeling unwell' });
}

async function tourClasses({ call, found, denver }: World): Promise<void> {
  const client = await found('/v1/clients', 'fullName', 'Noah Stein');
  const service = await found('/v1/services', 'name', 'Gentle yoga');
  await call('GET', `/v1/classes?locationId=${denver.id}&startDate=2026-10-05&endDate=2026-10-12`);
  const session = {
    location: { id: denver.id },
    service: { id: service.id },
    date: '2026-10-15',
    time: '06:00 PM',
  };
  const { id } = (await call<Json>('POST', '/v1/classes', { ...session, numberOfParticipants: 2 })).body;
  await call('GET', `/v1/classes/${id}`);
  await call('PUT', `/v1/classes/${id}`, { numberOfParticipants: 3, isOnlineClass: true });
  await call('POST', `/v1/classes/${id}/participants/add`, { client: { id: client.id }, status: 'BOOKED' });
  await call('GET', `/v1/classes/${id}/participants`);
  await call('GET', `/v1/classes/clients/${client.id}/bookings?page=1&limit=10`);
  await call('POST', `/v1/classes/${id}/participants/cancel`, {
    client: { id: client.id },
    cancellationReason: 'Ill',
  });
  await call('DELETE', `/v1/classes/${id}`);
}

/** Locations, staff, blocks, categories, services, appointments, classes: 32 operations. */
export async function tourBooking(world: World): Promise<void> {
  const staff = await tourTeam(world);
  const service = await tourCatalogue(world, staff);
  await tourAppointments(world, staff, service);
  await tourClasses(world);
  await world.call('DELETE', `/v1/services/${service.id}`);
  await world.call('DELETE', `/v1/serviceCategories/${service.category}`);
}

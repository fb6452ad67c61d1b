/** Every operation once, with parameters as our commands would give them. */
import {
  broadcastBody,
  classBody,
  clientBody,
  contactBody,
  type OperationId,
  type ParamsOf,
  type ResultOf,
  serviceBody,
  webhookBody,
} from '@/utils/whautomate/index.ts';

export type Send = <Id extends OperationId>(id: Id, params: ParamsOf<Id>) => Promise<ResultOf<Id>>;

/** 83 operations against a demo account whose clock stands at 2026-10-05T15:00Z. */
export async function tour(send: Send): Promise<void> {
  await send('getAccountInfo', {});
  await tourPeople(send);
  await tourTags(send);
  await tourTeam(send);
  await tourBooking(send);
  await tourClasses(send);
  await tourCampaigns(send);
  await tourMessages(send);
  await tourWebhooks(send);
}

function first<T>(rows: readonly T[]): T {
  if (rows[0] === undefined) throw new Error('the list is empty');
  return rows[0];
}

async function place(send: Send) {
  const { id } = first(await send('listLocations', {}));
  return (await send('getLocation', { locationId: id })).id;
}

async function tourPeople(send: Send): Promise<void> {
  const location = { id: await place(send) };
  const { id: clientId } = await send('createClient', {
    body: { fullName: 'Olivia Hart', countryCode: '+1', phone: '3035550142', primaryLocation: location },
  });
  await send('addClientTags', { clientId, body: { tags: ['VIP', 'Walk-in'] } });
  await send('removeClientTags', { clientId, body: { tags: ['VIP'] } });
  const client = await send('getClient', { clientId });
  await send('updateClient', { clientId, body: clientBody(client.raw, { notes: 'Prefers mornings' }) });
  await send('listClients', { searchText: 'Olivia', primaryLocationId: location.id, tags: 'Walk-in' });
  await send('deleteClient', { clientId });

  const { id: contactId } = await send('createContact', {
    body: { name: 'Theo Hart', phoneNumber: '+13035550143', location, stage: 'Lead' },
  });
  await send('addContactTags', { contactId, body: { tags: ['VIP'] } });
  await send('removeContactTags', { contactId, body: { tags: ['VIP'] } });
  const contact = await send('getContact', { contactId });
  await send('updateContact', { contactId, body: contactBody(contact.raw, { stage: 'Customer' }) });
  await send('listContacts', { searchText: 'Theo', channel: 'whatsapp', locationId: location.id });
  await send('deleteContact', { contactId });
}

async function tourTags(send: Send): Promise<void> {
  const { id: clientTagId } = await send('createClientTag', { body: { name: 'Tour' } });
  await send('getClientTag', { clientTagId });
  await send('listClientTags', { searchText: 'Tour' });
  await send('deleteClientTag', { clientTagId });
  const { id: contactTagId } = await send('createContactTag', { body: { name: 'Tour' } });
  await send('getContactTag', { contactTagId });
  await send('listContactTags', { searchText: 'Tour' });
  await send('deleteContactTag', { contactTagId });
}

async function tourTeam(send: Send): Promise<void> {
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

async function tourBooking(send: Send): Promise<void> {
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

async function tourClasses(send: Send): Promise<void> {
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

async function tourCampaigns(send: Send): Promise<void> {
  const { id: segmentId } = await send('createSegment', {
    body: { name: 'VIPs', type: 'client', criteria: { tags: ['VIP'] } },
  });
  await send('getSegment', { segmentId });
  await send('listSegments', { searchText: 'VIP' });
  const { id: broadcastId } = await send('createBroadcast', {
    body: {
      name: 'Tour',
      type: 'client',
      segments: [{ id: segmentId }],
      template: { name: 'holiday_hours', language: 'en' },
      scheduleDateTime: '2026-12-01T10:00:00+01:00',
      location: { id: await place(send) },
    },
  });
  const { raw } = await send('getBroadcast', { broadcastId });
  await send('updateBroadcast', { broadcastId, body: broadcastBody(raw, { name: 'Longer tour' }) });
  await send('listBroadcasts', { startDate: '2026-01-01', endDate: '2026-12-31' });
  await send('listBroadcastLogs', { broadcastId });
  await send('deleteBroadcast', { broadcastId });
  await send('deleteSegment', { segmentId });
}

async function tourMessages(send: Send): Promise<void> {
  const location = { id: await place(send) };
  const to = async (channel: string) => {
    const { id } = first(await send('listContacts', { channel }));
    return { location, contact: { id } };
  };
  const media = { mediaUrl: 'https://example.com/plan.pdf', mimeType: 'application/pdf' };
  const words = { textMessage: 'Thursday 10:30 is free' };
  const elements = { elements: [{ title: 'Our prices' }] };
  const template = { name: 'welcome', language: 'en' };

  const whatsapp = await to('whatsapp');
  await send('sendWhatsAppTemplate', { body: { ...whatsapp, template, bodyTextParameters: ['Theo'] } });
  await send('listContactMessages', { contactId: whatsapp.contact.id });
  await send('sendWhatsAppText', { body: { ...whatsapp, ...words } });
  await send('sendWhatsAppMedia', { body: { ...whatsapp, ...media } });
  const messenger = await to('messenger');
  await send('sendMessengerText', { body: { ...messenger, ...words } });
  await send('sendMessengerMedia', { body: { ...messenger, ...media } });
  await send('sendMessengerTemplate', { body: { ...messenger, ...elements } });
  const instagram = await to('instagram');
  await send('sendInstagramText', { body: { ...instagram, ...words } });
  await send('sendInstagramMedia', { body: { ...instagram, ...media } });
  await send('sendInstagramTemplate', { body: { ...instagram, ...elements } });
  const telegram = await to('telegram');
  await send('sendTelegramText', { body: { ...telegram, ...words } });
  await send('sendTelegramMedia', { body: { ...telegram, ...media } });
  await send('sendTelegramTemplate', {
    body: { ...telegram, textMessage: 'Which day?', buttons: ['Monday'] },
  });
}

async function tourWebhooks(send: Send): Promise<void> {
  const body = { name: 'CRM', active: true, serverUrl: 'https://crm.example/in', events: ['client_created'] };
  const { id: webhookId } = await send('createWebhook', { body });
  const { raw } = await send('getWebhook', { webhookId });
  await send('listWebhooks', {});
  await send('updateWebhook', { webhookId, body: webhookBody(raw, { active: false }) });
  await send('deleteWebhook', { webhookId });
}

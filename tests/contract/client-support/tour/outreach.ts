/** Segments, broadcasts, messages and webhooks. */
import { broadcastBody, webhookBody } from '@/utils/whautomate/index.ts';
import { first, place, type Send } from './steps.ts';

export async function tourCampaigns(send: Send): Promise<void> {
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

export async function tourMessages(send: Send): Promise<void> {
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

export async function tourWebhooks(send: Send): Promise<void> {
  const body = { name: 'CRM', active: true, serverUrl: 'https://crm.example/in', events: ['client_created'] };
  const { id: webhookId } = await send('createWebhook', { body });
  const { raw } = await send('getWebhook', { webhookId });
  await send('listWebhooks', {});
  await send('updateWebhook', { webhookId, body: webhookBody(raw, { active: false }) });
  await send('deleteWebhook', { webhookId });
}

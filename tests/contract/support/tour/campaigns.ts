import type { Json, World } from '../demo-world.ts';

async function tourSegments({ call, denver }: World): Promise<Json> {
  await call('GET', `/v1/segments?searchText=vip&locationId=${denver.id}`);
  const criteria = { tags: ['VIP'], exclusionTags: ['Nervous'], primaryLocations: [{ id: denver.id }] };
  const segment = (
    await call<Json>('POST', '/v1/segments', { name: 'VIP in Denver', type: 'client', criteria })
  ).body;
  await call('GET', `/v1/segments/${segment.id}`);
  return segment;
}

async function tourBroadcasts({ call, found, denver }: World, segment: Json): Promise<void> {
  await call('GET', `/v1/broadcasts?startDate=2026-09-01&endDate=2026-12-31&locationId=${denver.id}`);
  const input = {
    name: 'Holiday hours',
    type: 'client',
    segments: [{ id: segment.id }],
    template: { name: 'holiday_hours', language: 'en' },
    bodyTextParameters: ['24 December'],
    scheduleDateTime: '2026-12-01T09:00:00.000Z',
    location: { id: denver.id },
  };
  const broadcast = (await call<Json>('POST', '/v1/broadcasts', input)).body;
  await call('GET', `/v1/broadcasts/${broadcast.id}`);
  await call('PUT', `/v1/broadcasts/${broadcast.id}`, { ...input, name: 'Opening hours' });
  await call('DELETE', `/v1/broadcasts/${broadcast.id}`);
  const past = await found('/v1/broadcasts', 'name', 'Six-month recall');
  await call('GET', `/v1/broadcasts/${past.id}/logs?page=1&limit=50`);
}

async function tourMessages({ call, list, found, denver }: World): Promise<void> {
  const location = { id: denver.id };
  const media = { mediaUrl: 'https://example.com/plan.pdf', mimeType: 'application/pdf' };
  const talkative = await found('/v1/contacts', 'name', 'Theo Hartwell');
  await call('GET', `/v1/messages/${talkative.id}?page=1&limit=20`);
  const elements = { elements: [{ title: 'Our prices' }] };
  const templates: Readonly<Record<string, object>> = {
    whatsapp: { template: { name: 'welcome', language: 'en' }, bodyTextParameters: ['Theo'] },
    messenger: elements,
    instagram: elements,
    telegram: { textMessage: 'Which day?', buttons: ['Monday', 'Tuesday'] },
  };
  for (const [channel, template] of Object.entries(templates)) {
    const contact = (await list(`/v1/contacts?channel=${channel}`))[0];
    const to = { location, contact: { id: contact?.id } };
    await call('POST', `/v1/messages/${channel}/sendtext`, { ...to, textMessage: 'Thursday 10:30 is free' });
    await call('POST', `/v1/messages/${channel}/sendmedia`, { ...to, ...media });
    await call('POST', `/v1/messages/${channel}/sendtemplate`, { ...to, ...template });
  }
}

async function tourWebhooks({ call }: World): Promise<void> {
  await call('GET', '/v1/webhooks?page=1&limit=10');
  const input = {
    name: 'Pipedream',
    active: true,
    serverUrl: 'https://hooks.example.com/in',
    webhookHeaders: [{ key: 'x-secret', value: '1' }],
    events: ['client_created'],
  };
  const { id } = (await call<Json>('POST', '/v1/webhooks', input)).body;
  await call('GET', `/v1/webhooks/${id}`);
  await call('PUT', `/v1/webhooks/${id}`, { ...input, active: false });
  await call('DELETE', `/v1/webhooks/${id}`);
}

/** Segments, broadcasts, messages, webhooks: 28 operations. */
export async function tourCampaigns(world: World): Promise<void> {
  const segment = await tourSegments(world);
  await tourBroadcasts(world, segment);
  await world.call('DELETE', `/v1/segments/${segment.id}`);
  await tourMessages(world);
  await tourWebhooks(world);
}

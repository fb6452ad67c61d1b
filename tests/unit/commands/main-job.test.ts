import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteDatabases } from '@/utils/storage/index.ts';
import { createBackground, PAGE, WELCOME } from './support.ts';

let background: ReturnType<typeof createBackground>;

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteDatabases();
  background = createBackground();
});

async function startDemo() {
  await background.ask('setup.accept', {}, WELCOME);
  return background.ask('account.demo', {}, WELCOME);
}

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing was refused',
    (error) => error.failure?.code ?? error,
  );

describe('before consent', () => {
  it('no account is opened and no request is made', async () => {
    expect(await refusal(background.ask('account.demo', {}, WELCOME))).toBe('no-consent');
    const plan = { perMinute: 60, perDay: 100 };
    const connect = background.ask(
      'account.connect',
      { region: 'global', key: 'abcdefgh12345', plan },
      WELCOME,
    );
    expect(await refusal(connect)).toBe('no-consent');
    expect(await refusal(background.ask('people.search', { text: 'Olivia' }))).toBe('no-account');
    expect(background.requests).toEqual([]);
  });
});

describe('the main job on the demo account', () => {
  it('looks up, creates, tags, books, moves and cancels', async () => {
    await startDemo();
    const asked = {
      phones: ['+13035550142'],
      emails: ['olivia.hartwell@example.com'],
      name: 'Olivia Hartwell',
    };
    expect((await background.ask('people.lookup', asked)).matches).toEqual([]);

    const options = await background.ask('booking.options', {});
    const service = options.services.find(
      (each) => each.locationId !== undefined && each.staffIds.length > 0,
    );
    const locationId = service?.locationId ?? options.locations[0]?.id ?? '';
    const created = await background.ask('person.create', {
      intent: 'create-1',
      kind: 'client',
      fields: {
        name: 'Olivia Hartwell',
        phone: '(303) 555-0142',
        country: 'US',
        email: 'olivia.hartwell@example.com',
        locationId,
      },
    });
    expect(created).toMatchObject({ state: 'done', result: { kind: 'client' } });
    const id = created.result?.id ?? '';
    expect((await background.ask('people.lookup', { ...asked, fresh: true })).matches[0]?.person.id).toBe(id);

    const tagged = await background.ask('tags.change', {
      ...{ intent: 'tag-1', kind: 'client', id, name: 'Olivia Hartwell' },
      ...{ change: 'add', tags: ['New enquiry'] },
    });
    expect(tagged.state).toBe('done');
    expect((await background.ask('person.get', { kind: 'client', id, fresh: true })).person.tags).toEqual([
      'New enquiry',
    ]);

    const { day, date } = await firstFreeDay(locationId, service?.id ?? '');
    const [first, second] = day.slots;
    const labels = { client: 'Olivia Hartwell', service: service?.name ?? '', place: 'here' };
    const booking = {
      clientId: id,
      locationId,
      serviceId: service?.id ?? '',
      date,
      timezone: day.timezone,
      labels,
    };
    const booked = await background.ask('booking.book', {
      ...booking,
      intent: 'book-1',
      time: first?.time ?? '',
    });
    expect(booked).toMatchObject({ state: 'done' });
    const again = await background.ask('booking.book', {
      ...booking,
      intent: 'book-1',
      time: first?.time ?? '',
    });
    expect(again.result?.id).toBe(booked.result?.id);

    const theirs = () => background.ask('person.appointments', { clientId: id });
    expect((await theirs()).appointments).toMatchObject([{ date, time: first?.time, status: 'booked' }]);

    const appointmentId = booked.result?.id ?? '';
    const from = { date, time: first?.time ?? '', timezone: day.timezone };
    const moved = await background.ask('booking.reschedule', {
      ...{
        intent: 'move-1',
        appointmentId,
        clientId: id,
        date,
        time: second?.time ?? '',
        timezone: day.timezone,
        from,
        labels,
      },
    });
    expect(moved.state).toBe('done');
    expect((await theirs()).appointments).toMatchObject([{ time: second?.time }]);

    expect(moved.undo).toMatchObject({ heard: true });
    await background.ask('activity.act', { id: 'move-1', action: 'undo' });
    expect(await background.ask('activity.outcome', { id: 'move-1~undo' })).toMatchObject({ state: 'done' });
    expect((await theirs()).appointments).toMatchObject([{ time: first?.time }]);

    const cancelled = await background.ask('booking.cancel', {
      ...{ intent: 'cancel-1', appointmentId, clientId: id, reason: 'Is ill', labels },
    });
    expect(cancelled.state).toBe('done');
    expect((await theirs()).appointments).toMatchObject([{ status: 'cancelled' }]);
  });

  it('gives what a write was asked back to the form it came from', async () => {
    await startDemo();
    const { locations } = await background.ask('booking.options', {});
    const fields = {
      ...{ name: 'Olivia Hartwell', phone: '(303) 555-0142', country: 'US', email: 'olivia@example.com' },
      ...{ locationId: locations[0]?.id, notes: 'Rings twice', tags: ['VIP'] },
    };
    await background.ask('person.create', { intent: 'as-client', kind: 'client', fields });
    expect(await background.ask('activity.edit', { id: 'as-client' })).toEqual({
      form: 'person',
      kind: 'client',
      fields: { ...fields, phone: '+13035550142', country: undefined },
    });
    await background.ask('person.create', { intent: 'as-contact', kind: 'contact', fields });
    expect(await background.ask('activity.edit', { id: 'as-contact' })).toMatchObject({
      kind: 'contact',
      fields: { name: 'Olivia Hartwell', phone: '+13035550142', locationId: fields.locationId },
    });
    expect(await background.ask('activity.edit', { id: 'unknown' })).toBeUndefined();
  });

  it('searches an address among clients alone: a contact has none, and each search costs a request', async () => {
    await startDemo();
    const before = background.requests.length;
    await background.ask('people.lookup', { phones: [], emails: ['nobody@example.org'] });
    expect(background.requests.slice(before)).toEqual([expect.stringMatching(/^GET \/v1\/clients\?/)]);
  });

  it('tells a page who is known without a request', async () => {
    await startDemo();
    await background.ask('sites.granted', { origin: 'https://mail.google.com', reason: 'welcome' }, WELCOME);
    const rules = await background.ask('content.hello', { lang: 'en' }, PAGE);
    expect(rules).toMatchObject({ enabled: true, statusColours: true, country: 'US' });
    const text = 'Call Olivia at (303) 555-0142 before 12.05.2026.';
    const { judged } = await background.ask(
      'content.judge',
      { candidates: [{ text, defaultCountry: rules.country }] },
      PAGE,
    );
    expect(judged[0]?.map((each) => each.value)).toEqual(['+13035550142']);
    const before = background.requests.length;
    const identities = (judged[0] ?? []).map((each) => ({
      ...each,
      source: 'text' as const,
      name: 'Olivia Hartwell',
    }));
    expect(await background.ask('content.seen', { identities }, PAGE)).toEqual({ statuses: ['unknown'] });
    const page = await background.ask('page.people', { tabId: 7 });
    expect(page).toMatchObject({ state: 'ready', people: [{ name: 'Olivia Hartwell', status: 'unknown' }] });
    expect(background.requests).toHaveLength(before);
  });

  async function firstFreeDay(locationId: string, serviceId: string) {
    const today = Temporal.Now.plainDateISO();
    for (let days = 1; days < 15; days++) {
      const date = today.add({ days }).toString();
      const { day } = await background.ask('booking.slots', { locationId, serviceId, date });
      if (day.slots.length > 1) return { day, date };
    }
    throw new Error('no free day in two weeks');
  }
});

describe('bad input, each with its own code and nothing lost', () => {
  it.each([
    ['a name missing', { name: ' ', phone: '+13035550142' }, 'name-missing'],
    ['a phone that is none', { name: 'Olivia', phone: '12 34' }, 'invalid-phone'],
    ['an address that is none', { name: 'Olivia', email: 'olivia at home' }, 'invalid-email'],
    ['no location', { name: 'Olivia', locationId: undefined }, 'location-missing'],
    ['a tag of 500 letters', { name: 'Olivia', tags: ['x'.repeat(500)] }, 'tag-too-long'],
  ])('%s', async (_what, fields, code) => {
    await startDemo();
    const before = background.requests.length;
    const create = background.ask('person.create', {
      intent: 'create-bad',
      kind: 'client',
      fields: { locationId: 'anywhere', country: 'US', ...fields },
    });
    expect(await refusal(create)).toBe(code);
    expect(background.requests).toHaveLength(before);
  });

  it('a slot taken meanwhile comes back as its own failure, and nothing is booked twice', async () => {
    await startDemo();
    const { services, locations } = await background.ask('booking.options', {});
    const service = services.find((each) => each.staffIds.length > 0);
    const client = (await background.ask('people.search', { text: 'a' })).people.find(
      (each) => each.kind === 'client',
    );
    const base = {
      ...{
        clientId: client?.id ?? '',
        locationId: service?.locationId ?? locations[0]?.id ?? '',
        serviceId: service?.id ?? '',
      },
      ...{ staffId: service?.staffIds[0], labels: { client: 'x', service: 'y', place: 'z' } },
    };
    const today = Temporal.Now.plainDateISO();
    for (let days = 1; days < 15; days++) {
      const date = today.add({ days }).toString();
      const { day } = await background.ask('booking.slots', { ...base, date });
      const time = day.slots[0]?.time;
      if (!time) continue;
      const book = (intent: string) =>
        background.ask('booking.book', { ...base, intent, date, time, timezone: day.timezone });
      expect((await book('one')).state).toBe('done');
      expect(await book('two')).toMatchObject({ state: 'failed', error: { code: 'slot-unavailable' } });
      return;
    }
    throw new Error('no free day in two weeks');
  });

  it('offline in the middle of saving: the write waits, and is made once when the connection is back', async () => {
    await startDemo();
    const { locations } = await background.ask('booking.options', {});
    background.online.value = false;
    const fields = { name: 'Lena Marques', phone: '+447700900742', locationId: locations[0]?.id };
    const held = await background.ask('person.create', { intent: 'offline-1', kind: 'client', fields });
    expect(held.state).toBe('waiting');
    expect((await background.ask('activity.list', {})).held).toBe('offline');
    background.online.value = true;
    (await background.context.sessions.current()).engine.wake();
    // A held write is answered at once, so a surface asks again at the next news: here, until it went.
    const state = async () => (await background.ask('activity.outcome', { id: 'offline-1' }))?.state;
    await expect.poll(state, { timeout: 10_000 }).toBe('done');
    expect(background.requests.filter((each) => each.startsWith('POST /v1/clients'))).toHaveLength(1);
  });
});

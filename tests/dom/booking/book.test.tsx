import { afterEach, describe, expect, it } from 'vitest';
import { job, key, openPanel } from '../shell/panel.tsx';
import { refusal } from '../support/browser.ts';
import { button, choose, field, hide, press, read, settle, type } from '../support/show.ts';

afterEach(hide);

const slots = ({ date }: { date: string }) => ({
  asOf: Date.now(),
  day: {
    date,
    timezone: 'Asia/Dubai',
    slots: ['09:00', '09:45', '10:30'].map((time) => ({
      time,
      start: Temporal.PlainDateTime.from(`${date}T${time}`)
        .toZonedDateTime('Asia/Dubai')
        .toInstant()
        .toString(),
    })),
  },
});
const client = { id: 'c1', name: 'Amara Okafor' };
const route = { view: 'book', client } as const;
const answers = { 'booking.slots': slots };
/** By the clock of the place; how it is written is the language's. */
const slot = (root: HTMLElement, time: string) =>
  [...root.querySelectorAll<HTMLElement>('.slot')].find(
    (one) =>
      Temporal.Instant.from(one.dataset.start ?? '')
        .toZonedDateTimeISO('Asia/Dubai')
        .toPlainTime()
        .toString()
        .slice(0, 5) === time,
  ) as HTMLElement;

async function toCheck(root: HTMLElement): Promise<void> {
  await press(slot(root, '09:45'));
  await press(button(root, 'Continue'));
}
const bookButton = (root: HTMLElement) =>
  [...root.querySelectorAll('button')].find((one) =>
    one.textContent?.startsWith('Book '),
  ) as HTMLButtonElement;

describe('opening', () => {
  it('puts focus on the chosen day, also when the first answer is late', async () => {
    const { root } = await openPanel(answers, route);
    expect(document.activeElement).toBe(root.querySelector('.day[aria-checked="true"]'));
  });
});

describe('a failed booking, edited', () => {
  it('opens at its day with its notes, and is put away once another is booked', async () => {
    const date = Temporal.Now.plainDateISO().add({ days: 3 }).toString();
    const place = { locationId: 'l2', serviceId: 'v1' };
    const draft = { form: 'booking', client, date, ...place, notes: 'Left knee' } as const;
    const { root, asked } = await openPanel(
      { ...answers, 'booking.book': job('done'), 'activity.act': {} },
      { ...route, draft, instead: 'failed-1' },
    );
    expect(asked('booking.slots')).toMatchObject([{ date, ...place }]);
    await toCheck(root);
    expect(field(root, 'Note for the team').value).toBe('Left knee');
    await press(bookButton(root));
    expect(asked('activity.act')).toEqual([{ id: 'failed-1', action: 'dismiss' }]);
  });
});

describe('choosing', () => {
  it('asks for one day only, and again only for another day', async () => {
    const { root, asked } = await openPanel(answers, route);
    expect(asked('booking.slots')).toHaveLength(1);
    await press([...root.querySelectorAll<HTMLElement>('.day')][2] as HTMLElement);
    expect(asked('booking.slots')).toHaveLength(2);
  });

  it('drops the time when service, staff or day change', async () => {
    const { root } = await openPanel(answers, route);
    await press(slot(root, '09:45'));
    expect(button(root, 'Continue').getAttribute('aria-disabled')).toBeNull();
    await choose(field(root, 'Location'), 'l2');
    expect(button(root, 'Continue').getAttribute('aria-disabled')).toBe('true');
    expect(read(root)).toContain('Choose a time');
  });

  it('asks once for a zone that nobody told', async () => {
    const { root, asked } = await openPanel(
      { 'booking.slots': refusal('zone-unknown'), 'location.zone': {} },
      route,
    );
    expect(read(root)).toContain('Which time zone is');
    await press(button(root, 'Use this time zone'));
    expect(asked('location.zone')).toEqual([{ locationId: 'l1', timezone: Temporal.Now.timeZoneId() }]);
  });
});

describe('booking', () => {
  it('says the time on the button and sends it once', async () => {
    const { root, asked } = await openPanel(
      { ...answers, 'booking.book': job('done', { result: { id: 'a9' } }) },
      route,
    );
    await toCheck(root);
    await type(field(root, 'Note for the team'), 'May run late');
    const commit = bookButton(root);
    expect(commit.textContent).toMatch(/0?9:45/);
    commit.click();
    commit.click();
    await settle();
    expect(asked('booking.book')).toMatchObject([
      {
        clientId: 'c1',
        locationId: 'l1',
        serviceId: 'v1',
        time: '09:45',
        timezone: 'Asia/Dubai',
        notes: 'May run late',
      },
    ]);
    expect(document.activeElement?.textContent).toBe('Booked');
    button(root, 'Reschedule');
    button(root, 'Cancel appointment');
  });

  it('goes back to the times when one was taken: struck, not chosen, focus on the nearest', async () => {
    const taken = job('failed', { error: { code: 'slot-unavailable' } });
    const { root } = await openPanel({ ...answers, 'booking.book': taken }, route);
    await toCheck(root);
    await press(bookButton(root));
    expect(read(root)).toContain('taken a moment ago');
    expect(slot(root, '09:45').getAttribute('aria-disabled')).toBe('true');
    expect(slot(root, '09:45').querySelector('s')).not.toBeNull();
    expect(button(root, 'Continue').getAttribute('aria-disabled')).toBe('true');
    expect((document.activeElement as HTMLElement).className).toContain('slot');
    expect(document.activeElement?.textContent).not.toContain('just taken');
  });

  it('stays on the check when the service failed, with the note kept', async () => {
    const failed = job('failed', { error: { code: 'server', status: 500 } });
    const { root } = await openPanel({ ...answers, 'booking.book': failed }, route);
    await toCheck(root);
    await type(field(root, 'Note for the team'), 'May run late');
    await press(bookButton(root));
    expect(read(root)).toContain('Whautomate had a problem (500)');
    expect(field(root, 'Note for the team').value).toBe('May run late');
  });

  it('steps back from the check with Esc, to the times', async () => {
    const { root, stacks } = await openPanel(answers, route);
    await toCheck(root);
    await key('Escape');
    expect(stacks.top.value.route.view).toBe('book');
    expect(slot(root, '09:45').getAttribute('aria-checked')).toBe('true');
  });
});

describe('an appointment', () => {
  const start = Temporal.Now.zonedDateTimeISO('Europe/London')
    .add({ days: 3 })
    .with({ hour: 10, minute: 30 });
  const appointment = {
    id: 'a1',
    client,
    location: { id: 'l1', name: 'London' },
    service: { id: 'v1', name: 'Physio 45' },
    date: start.toPlainDate().toString(),
    time: '10:30',
    timezone: 'Europe/London',
    start: start.toInstant().toString(),
    status: 'booked',
  };
  const person = { kind: 'client', id: 'c1', name: 'Amara Okafor', tags: [], customFields: {} };
  const known = {
    ...answers,
    'person.get': { person, asOf: 1 },
    'person.appointments': { appointments: [appointment], asOf: 1 },
  };
  const openMenu = async (root: HTMLElement) => {
    await press(root.querySelector('[aria-haspopup="menu"]') as HTMLElement);
    return (word: string) =>
      [...root.querySelectorAll<HTMLElement>('[role="menuitem"]')].find(
        (one) => one.textContent === word,
      ) as HTMLElement;
  };

  it('is cancelled only after a question whose first focus is harmless', async () => {
    const { root, asked } = await openPanel(
      { ...known, 'booking.cancel': job('done') },
      { view: 'person', kind: 'client', id: 'c1' },
    );
    const item = await openMenu(root);
    await press(item('Cancel appointment'));
    expect(document.activeElement?.textContent).toBe('Keep it');
    expect(asked('booking.cancel')).toEqual([]);
    await type(field(root, 'Reason'), 'Client asked to move');
    await press(button(root, 'Cancel appointment'));
    expect(asked('booking.cancel')).toMatchObject([{ appointmentId: 'a1', reason: 'Client asked to move' }]);
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('is moved with what it was before', async () => {
    const { root, asked } = await openPanel(
      { ...known, 'booking.reschedule': job('done') },
      { view: 'person', kind: 'client', id: 'c1' },
    );
    const item = await openMenu(root);
    await press(item('Reschedule'));
    await press(slot(root, '09:00'));
    await press(button(root, 'Continue'));
    await press(
      [...root.querySelectorAll('button')].find((one) =>
        one.textContent?.startsWith('Move to'),
      ) as HTMLElement,
    );
    expect(asked('booking.reschedule')).toMatchObject([
      {
        appointmentId: 'a1',
        time: '09:00',
        from: { date: appointment.date, time: '10:30', timezone: 'Europe/London' },
      },
    ]);
    expect(document.activeElement?.textContent).toBe('Moved');
  });
});

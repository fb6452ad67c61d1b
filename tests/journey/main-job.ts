import type { Driver, Surface } from '../browser/support/index.ts';
import { ask, type Person, until } from './ask.ts';

/** One finished step: what was done, and what the API says about it. */
export type Report = (step: string, evidence: string) => void | Promise<void>;

export interface MainJobOptions {
  /** Connects the account on the welcome page, after consent; leaves it connected. */
  connect(welcome: Surface): Promise<void>;
  /** The fixture page to work on, with somebody on it whom the account does not know. */
  page: string;
  person: { name: string; key: string; phone: string };
  report: Report;
  /** Called at every state worth a picture. */
  look?(surface: Surface, name: string): Promise<void>;
}

const TAG = 'New enquiry';

/**
 * The main job, as a receptionist does it, in any browser and on any account: from a page to a booked client, and back.
 * Every step is checked against what the API answers, not against what the panel shows. Throws at the first that fails.
 */
export async function mainJob(
  driver: Driver,
  options: MainJobOptions,
): Promise<{ page: Surface; panel: Surface }> {
  const { connect, person, report, look = async () => undefined } = options;
  const welcome = await driver.open('/welcome.html');
  await welcome.see({ role: 'button', name: 'Accept and go on' });
  await look(welcome, 'welcome');
  await welcome.click({ role: 'button', name: 'Accept and go on' });
  await connect(welcome);
  await welcome.see({ role: 'button', name: 'Use another account' });
  await look(welcome, 'connected');
  const { account } = await ask(welcome, 'setup.get', {});
  await report('connected', `${account?.name}, ${account?.region}, ${account?.plan.perDay} requests a day`);

  const page = await driver.open(driver.network.fixture(options.page));
  const painted = await page.until(paintedGroups);
  await look(page, 'page');
  const panel = await driver.panel(page);
  const people = await panel.until(rows);
  await look(panel, 'people');
  await report(`found ${people.length} people`, `${people.join(', ')}; painted: ${painted}`);

  await panel.click(`[data-key="${person.key}"]`);
  await panel.see({ role: 'heading', name: 'New person' });
  const before = await ask(panel, 'people.lookup', { phones: [person.phone], emails: [] });
  await look(panel, 'new-person');
  await report('looked up', `${person.name}: ${before.matches.length} matches among clients and contacts`);

  await panel.click({ role: 'button', name: 'Create client' });
  await panel.see({ role: 'button', name: 'Book' });
  const client = await created(panel, person.phone);
  await look(panel, 'person');
  await report('created', `client ${client.id}: ${client.name}, ${client.countryCode} ${client.phone}`);

  await addTag(panel, TAG);
  const tagged = await until(
    () => fresh(panel, client.id),
    ({ tags }) => tags.includes(TAG),
  );
  await look(panel, 'tagged');
  await report('tagged', `client ${client.id} has the tags ${tagged.tags.join(', ')}`);

  await panel.click({ role: 'button', name: 'Book' });
  await chooseTime(panel);
  await look(panel, 'booking');
  await panel.click({ role: 'button', name: 'Continue' });
  await look(panel, 'confirm');
  await pressCommit(panel, 'Book ');
  await panel.see({ role: 'heading', name: 'Booked' });
  const booked = await until(
    () => appointments(panel, client.id),
    ([first]) => first?.status === 'booked',
  );
  await look(panel, 'booked');
  await report('booked', describe(booked[0]));

  await panel.click({ role: 'button', name: 'Reschedule' });
  await chooseTime(panel);
  await panel.click({ role: 'button', name: 'Continue' });
  await pressCommit(panel, 'Move to ');
  await panel.see({ role: 'heading', name: 'Moved' });
  const moved = await until(
    () => appointments(panel, client.id),
    ([first]) => first?.start !== booked[0]?.start,
  );
  await look(panel, 'moved');
  await report('rescheduled', describe(moved[0]));

  await panel.click({ role: 'button', name: 'Done' });
  await cancel(panel, 'Is ill');
  const over = await until(
    () => appointments(panel, client.id),
    ([first]) => first?.status === 'cancelled',
  );
  await look(panel, 'cancelled');
  await report('cancelled', describe(over[0]));
  return { page, panel };
}

/** How many ranges each highlight group holds, once everybody's status is known. */
function paintedGroups(): string {
  const groups = [...CSS.highlights].map(([name, ranges]) => ({ name, size: ranges.size }));
  const painted = groups.filter(({ size }) => size > 0);
  if (painted.some(({ name }) => name === 'wh-checking')) return '';
  return painted.map(({ name, size }) => `${size} ${name.replace('wh-', '')}`).join(', ');
}

function rows(): string[] | undefined {
  const names = [...document.querySelectorAll('#on-page, .rows .name')]
    .slice(1)
    .map((row) => row.textContent ?? '');
  return names.length > 0 ? names : undefined;
}

async function created(panel: Surface, phone: string): Promise<Person> {
  const { matches } = await until(
    () => ask(panel, 'people.lookup', { phones: [phone], emails: [], fresh: true }),
    ({ matches }) => matches.length > 0,
  );
  const [match] = matches;
  if (matches.length !== 1 || !match) throw new Error(`${matches.length} people have ${phone}, not one`);
  return match.person;
}

const fresh = async (panel: Surface, id: string): Promise<Person> =>
  (await ask(panel, 'person.get', { kind: 'client', id, fresh: true })).person;

const appointments = async (panel: Surface, clientId: string) =>
  (await ask(panel, 'person.appointments', { clientId, fresh: true })).appointments;

async function addTag(panel: Surface, tag: string): Promise<void> {
  await panel.click({ role: 'button', name: 'Add tag' });
  await panel.fill({ role: 'combobox', name: 'Tag' }, tag);
  await panel.press('Enter');
  await panel.until(
    (name: string) =>
      [...document.querySelectorAll('.chip.has-x')].some((chip) => chip.textContent?.includes(name)),
    tag,
  );
}

/** The first free time of the first day that has one: days are asked one by one, as a person would. */
async function chooseTime(panel: Surface): Promise<void> {
  for (let day = 0; day < 10; day++) {
    const state = await panel.until(() => {
      const free = document.querySelector('.slot:not(.gone):not([aria-checked="true"])');
      const next = [...document.querySelectorAll('button')].some((each) => /^Look at /.test(each.innerText));
      return free ? 'free' : next ? 'none' : undefined;
    });
    if (state === 'free') {
      await panel.click('.slot:not(.gone):not([aria-checked="true"])');
      return;
    }
    await panel.click('.empty button');
  }
  throw new Error('no free time in ten days');
}

/** Presses the button that names the time: `Book Thu 26 Nov, 10:30`. */
async function pressCommit(panel: Surface, words: string): Promise<void> {
  const name = await panel.until(
    (start: string) =>
      [...document.querySelectorAll('button')]
        .map((each) => each.innerText)
        .find((text) => text.startsWith(start)),
    words,
  );
  await panel.click({ role: 'button', name });
}

async function cancel(panel: Surface, reason: string): Promise<void> {
  await panel.click('[aria-haspopup="menu"][aria-label*="cancel"]');
  await panel.click({ role: 'menuitem', name: 'Cancel appointment' });
  await panel.fill('dialog[open] textarea, dialog[open] input', reason);
  await panel.click({ role: 'button', name: 'Cancel appointment' });
  await panel.lose('dialog[open]');
}

function describe(appointment: Awaited<ReturnType<typeof appointments>>[number] | undefined): string {
  if (!appointment) return 'no appointment';
  const { id, date, time, timezone, service, staff, status, cancellationReason } = appointment;
  const why = cancellationReason ? ` (${cancellationReason})` : '';
  return `appointment ${id}: ${date} ${time} ${timezone}, ${service?.name} with ${staff?.name}, ${status}${why}`;
}

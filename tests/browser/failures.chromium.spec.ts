import { ask } from '../journey/ask.ts';
import type { Sandbox } from '../sandbox/index.ts';
import { accountOf, calls, serveSandbox } from './steps/account.ts';
import {
  banner,
  chooseFirstFree,
  fieldError,
  openClient,
  openDesk,
  openForm,
  pressBeginning,
  STRANGER,
  STRANGERS_SITE,
  typedIn,
} from './steps/panel.ts';
import { tell } from './steps/tell.ts';
import type { Driver, Network, Surface } from './support/index.ts';
import { until } from './support/poll.ts';
import { expect, test } from './support/test.ts';

test.use({ grants: [STRANGERS_SITE] });
test.describe.configure({ timeout: 120_000 });

let seen: Surface | undefined;
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from a destructured argument.
test.afterEach(({}, info) => tell(info, seen));

/** The panel beside a page, on an account whose requests can be counted. */
async function sitDown(driver: Driver, network: Network): Promise<{ sandbox: Sandbox; panel: Surface }> {
  const sandbox = serveSandbox(network);
  const { panel } = await openDesk(driver);
  seen = panel;
  return { sandbox, panel };
}

test('a form that cannot be saved says why in its field, keeps every word and asks nobody', async ({
  driver,
  network,
}) => {
  const { sandbox, panel } = await sitDown(driver, network);
  await openForm(panel);
  await panel.fill({ role: 'textbox', name: 'Notes' }, 'Prefers mornings');

  await panel.fill({ role: 'textbox', name: 'Name' }, '');
  await panel.click({ role: 'button', name: 'Create client' });
  expect(await fieldError(panel, 'Name')).toBe('A name is needed.');
  await panel.fill({ role: 'textbox', name: 'Name' }, 'Beatrix Ottoman');

  // Without an address nobody else can come up as a double.
  await panel.fill({ role: 'textbox', name: 'E-mail' }, '');
  const refused = [
    ['ask her', 'That is no phone number.'],
    ['808 55', 'Too short for a phone number in United States.'],
    ['+1 808 555 77777 33333', 'Too long for a phone number.'],
  ] as const;
  for (const [phone, words] of refused) {
    await panel.fill({ role: 'textbox', name: 'Phone' }, phone);
    await panel.click({ role: 'button', name: 'Create client' });
    expect(await fieldError(panel, 'Phone')).toBe(words);
    expect(await typedIn(panel, 'Phone')).toBe(phone);
  }

  expect(await typedIn(panel, 'Notes')).toBe('Prefers mornings');
  expect(calls(sandbox, 'createClient')).toBe(0);
});

test('a tag without a name or with 500 letters is refused in its field, and nothing is sent', async ({
  driver,
  network,
}) => {
  const { sandbox, panel } = await sitDown(driver, network);
  sandbox.setFaults({ listAppointments: [{ kind: 'slow', ms: 1_500 }] });
  await openClient(panel, 'Anika');
  const top = () =>
    panel.read({ role: 'button', name: 'Add tag' }, (button) => button.getBoundingClientRect().top);
  const before = await top();
  await panel.lose('[aria-busy="true"]');
  // What comes late pushes nothing away from under a hand.
  expect(await top()).toBeCloseTo(before, 0);
  await panel.click({ role: 'button', name: 'Add tag' });

  await panel.until(() => document.activeElement?.getAttribute('role') === 'combobox');
  await panel.press('Enter');
  expect(await fieldError(panel, 'Tag')).toBe("Type the tag's name first.");
  const long = 'tag '.repeat(125).trim();
  await panel.fill({ role: 'combobox', name: 'Tag' }, long);
  await panel.press('Enter');
  expect(await fieldError(panel, 'Tag')).toBe('Too long for a tag: at most 100 characters.');
  expect(await typedIn(panel, 'Tag')).toBe(long);

  expect(calls(sandbox, 'addClientTags')).toBe(0);
});

test('a time taken meanwhile is told, marked and not booked; the next one is', async ({
  driver,
  network,
}) => {
  const { sandbox, panel } = await sitDown(driver, network);
  await openClient(panel, 'Anika');
  const before = (await accountOf(sandbox)).appointments.length;
  await chooseFirstFree(panel);

  const others = await bookEverybody(sandbox);
  await pressBeginning(panel, 'Book ');
  expect(await banner(panel, others.time)).toContain('was taken a moment ago\nNothing was booked.');
  expect(await panel.text('.slot.gone')).toContain('just taken');
  expect((await accountOf(sandbox)).appointments).toHaveLength(before + others.count);

  await panel.click('.slot:not(.gone)');
  await panel.click({ role: 'button', name: 'Continue' });
  await pressBeginning(panel, 'Book ');
  await panel.see({ role: 'heading', name: 'Booked' });
  expect((await accountOf(sandbox)).appointments).toHaveLength(before + others.count + 1);
});

test('a search that is answered badly says so in words of its own, and is asked again by one press', async ({
  driver,
  network,
}) => {
  const { sandbox, panel } = await sitDown(driver, network);
  const answers = [
    ['html', "An answer we don't understand"],
    ['empty', "An answer we don't understand"],
    ['serverError', 'Whautomate had a problem (500)'],
    ['dropBefore', 'No connection to Whautomate'],
  ] as const;
  await panel.fill('[data-key="search"]', 'Anika');
  await panel.click('[data-key="ask"]');

  for (const [kind, title] of answers) {
    sandbox.setFaults({ listClients: [{ kind }] });
    await panel.fill('[data-key="search"]', `Anika ${kind}`);
    await panel.click('[data-key="ask"]');
    await banner(panel, title);
    expect(await panel.read('[data-key="search"]', (box) => (box as HTMLInputElement).value)).toBe(
      `Anika ${kind}`,
    );
  }
  sandbox.setFaults({});
  await panel.click({ role: 'button', name: 'Try again' });
  await panel.until(() => document.querySelector('.empty')?.textContent?.includes('Nobody called'));
});

test('writes whose answer is lost happen once: what was saved is found, what was not is sent again', async ({
  driver,
  network,
}) => {
  test.slow();
  const { sandbox, panel } = await sitDown(driver, network);
  await openForm(panel);
  // The first three take effect and are answered with nonsense, the fourth does not and is; the fifth is not even heard.
  sandbox.setFaults({
    createClient: (['html', 'empty', 'dropAfter', 'serverError'] as const).map((kind, index) => ({
      kind,
      nth: [index + 1],
    })),
  });
  const location = (await accountOf(sandbox)).locations[0]?.id ?? '';
  for (const [index, name] of ['Hannah Tee', 'Emil Leer', 'Drew Opp', 'Sera Verr'].entries()) {
    await startCreating(panel, { name, phone: `+1 808 555 019${index}`, locationId: location });
    await expect.poll(() => calls(sandbox, 'createClient')).toBe(index + 1);
  }
  await panel.fill({ role: 'textbox', name: 'Notes' }, 'Prefers mornings');
  network.offline(true);
  await panel.click({ role: 'button', name: 'Create client' });
  expect(await banner(panel, 'Checking')).toContain('No clear answer came. We look whether it was saved');
  for (const [label, value] of [
    ['Name', STRANGER.name],
    ['Notes', 'Prefers mornings'],
  ])
    expect(await typedIn(panel, label ?? '')).toBe(value);
  network.offline(false);

  await until(
    'the form to become the new client',
    () => panel.count({ role: 'heading', name: STRANGER.name }),
    60_000,
  );
  await expect
    .poll(async () => (await ask(panel, 'activity.list', {})).jobs.map(({ state }) => state), {
      timeout: 60_000,
    })
    .toEqual(['done', 'done', 'done', 'done', 'done']);
  const created = (await accountOf(sandbox)).clients.slice(40).map(({ texts }) => texts.fullName);
  expect(created.toSorted()).toEqual(['Beatrix Ottoman', 'Drew Opp', 'Emil Leer', 'Hannah Tee', 'Sera Verr']);
  // One more than clients: only the one that the service refused was sent twice.
  expect(calls(sandbox, 'createClient')).toBe(6);
});

test('a full minute delays a write and loses nothing', async ({ driver, network }) => {
  const { sandbox, panel } = await sitDown(driver, network);
  await openForm(panel);
  sandbox.setFaults({ createClient: [{ kind: 'tooMany', nth: [1] }] });
  await panel.click({ role: 'button', name: 'Create client' });
  await panel.see({ role: 'button', name: 'Book' });

  expect(
    sandbox.log.filter(({ operation }) => operation === 'createClient').map(({ status }) => status),
  ).toEqual([429, 200]);
  expect((await accountOf(sandbox)).clients).toHaveLength(41);
});

/** Submits a new client as the panel does, and does not wait for its end. */
function startCreating(
  panel: Surface,
  fields: { name: string; phone: string; locationId: string },
): Promise<void> {
  return panel.evaluate((given: object) => {
    const payload = { intent: crypto.randomUUID(), kind: 'client', fields: given };
    void chrome.runtime.sendMessage({ name: 'person.create', payload });
  }, fields);
}

/**
 * Books the first time that was last offered, as often as anybody is free to serve it: what colleagues do meanwhile.
 * @returns the time as the panel tells it, and how many bookings it took.
 */
async function bookEverybody(sandbox: Sandbox): Promise<{ time: string; count: number }> {
  const asked = sandbox.log.findLast(({ operation }) => operation === 'listAppointmentSlots');
  const query = new URL(asked?.path ?? '', 'http://sandbox').searchParams;
  const date = query.get('date') ?? '';
  const slots = await sandbox.demo.fetch(new Request(`http://sandbox/v1/appointments/slots?${query}`));
  const [day] = (await slots.json()) as { timezone: string; slots: { startTime: string }[] }[];
  const startTime = day?.slots[0]?.startTime ?? '';
  const client = (await accountOf(sandbox)).clients.at(-1);
  const body = {
    ...{ date, time: startTime, timezone: day?.timezone },
    location: { id: query.get('locationId') },
    service: { id: query.get('serviceId') },
    client: { id: client?.id },
  };
  for (let count = 0; count < 20; count++) {
    const request = { method: 'POST', body: JSON.stringify(body) };
    const answer = await sandbox.demo.fetch(new Request('http://sandbox/v1/appointments', request));
    if (answer.status !== 200) return { time: startTime.replace(/^0/, ''), count };
  }
  throw new Error(`${startTime} on ${date} never ran out.`);
}

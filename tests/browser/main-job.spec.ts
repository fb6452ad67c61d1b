import { type MainJobOptions, mainJob } from '../journey/main-job.ts';
import { accountOf, serveSandbox } from './steps/account.ts';
import { STRANGER, typedIn } from './steps/panel.ts';
import { accept, connect } from './steps/welcome.ts';
import { chromiumOnly, expect, test } from './support/test.ts';

test.use({ grants: ['https://mail.google.com/*', 'https://app.hubspot.com/*'] });
// Some twenty requests and as many clicks, on a machine that may be busy.
test.describe.configure({ timeout: 180_000 });

const JOURNEYS: readonly { page: string; plan: 'trial' | 'subscribed'; person: MainJobOptions['person'] }[] =
  [
    {
      page: 'gmail-thread',
      plan: 'trial',
      person: { name: 'Olivia Hartwell', key: 'phone:+13035550142', phone: '+13035550142' },
    },
    {
      page: 'hubspot-contact',
      plan: 'subscribed',
      person: STRANGER,
    },
  ];

const WRITES = [
  ...['createClient', 'addClientTags'],
  ...['createAppointment', 'rescheduleAppointment', 'cancelAppointment'],
];

for (const { page, plan, person } of JOURNEYS) {
  test(`the main job on ${page}, connected with a ${plan} plan, does each thing exactly once`, async ({
    driver,
    network,
  }) => {
    const sandbox = serveSandbox(network, { plan });
    const before = await accountOf(sandbox);
    const steps: string[] = [];

    await mainJob(driver, {
      page,
      person,
      connect: (welcome) => connect(welcome, { plan }),
      report: (step) => void steps.push(step),
    });

    expect(steps.slice(2)).toEqual(['looked up', 'created', 'tagged', 'booked', 'rescheduled', 'cancelled']);
    const after = await accountOf(sandbox);
    const [client, ...others] = added(before.clients, after.clients);
    expect(others).toEqual([]);
    expect(client?.texts.fullName).toBe(person.name);
    expect(client?.tags).toEqual(['New enquiry']);
    expect(added(before.clientTags, after.clientTags, ({ name }) => name)).toMatchObject([
      { name: 'New enquiry' },
    ]);
    expect(after.contacts).toHaveLength(before.contacts.length);

    const appointments = after.appointments.filter(({ clientId }) => clientId === client?.id);
    expect(appointments).toMatchObject([{ status: 'Cancelled', cancellationReason: 'Is ill' }]);
    expect(writes(sandbox.log)).toEqual(WRITES);
    expect(sandbox.log.filter(({ status }) => status !== 200)).toEqual([]);
  });
}

test('the main job loses nothing when the background is ended after each of its steps', async ({
  driver,
  network,
}) => {
  const sandbox = serveSandbox(network);
  const ended: string[] = [];
  await mainJob(driver, {
    page: 'hubspot-contact',
    person: STRANGER,
    connect,
    report: async (step) => {
      await driver.stopBackground();
      ended.push(step);
    },
  });
  expect(ended).toHaveLength(8);
  expect(writes(sandbox.log)).toEqual(WRITES);
});

test(
  'the panel opens from the card beside a painted person, on that person',
  chromiumOnly('2026-11-22: Chromium alone lets a click in a page open the panel.'),
  async ({ driver, network }) => {
    serveSandbox(network);
    const welcome = await driver.find('/welcome.html');
    await accept(welcome);
    await connect(welcome);
    const panels = () =>
      welcome.evaluate(async () => {
        const contexts = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] });
        return contexts.length;
      });
    const page = await driver.open(network.fixture('hubspot-contact'));
    await page.until(() => [...CSS.highlights.values()].some((people) => people.size > 0));
    expect(await panels()).toBe(0);

    await page.hover('a[href="mailto:beatrix.ottoman@example.com"]');
    await page.click({ role: 'button', name: 'Look up' });
    await expect.poll(panels).toBe(1);
    const panel = await driver.panel(page);
    await panel.see({ role: 'heading', name: 'New person' });
    expect(await typedIn(panel, 'Name')).toBe(STRANGER.name);
    await page.lose('div[popover]:popover-open');
  },
);

/** Records that were not there before. */
function added<Row>(
  before: readonly Row[],
  after: readonly Row[],
  nameOf: (row: Row) => string = (row) => (row as { id: string }).id,
): Row[] {
  const known = new Set(before.map(nameOf));
  return after.filter((row) => !known.has(nameOf(row)));
}

/** What was asked for that changes anything, in order. */
function writes(log: readonly { method: string; operation: string | undefined }[]): (string | undefined)[] {
  return log.filter(({ method }) => method !== 'GET').map(({ operation }) => operation);
}

import { type MainJobOptions, mainJob } from '../journey/main-job.ts';
import { accountOf, serveSandbox } from './steps/account.ts';
import { connect } from './steps/welcome.ts';
import { expect, test } from './support/test.ts';

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
      person: { name: 'Beatrix Ottoman', key: 'email:beatrix.ottoman@example.com', phone: '+18085550123' },
    },
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
    expect(writes(sandbox.log)).toEqual([
      'createClient',
      'addClientTags',
      'createAppointment',
      'rescheduleAppointment',
      'cancelAppointment',
    ]);
    expect(sandbox.log.filter(({ status }) => status !== 200)).toEqual([]);
  });
}

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

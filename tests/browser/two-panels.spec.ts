import { ask } from '../journey/ask.ts';
import { accountOf, calls, serveSandbox } from './steps/account.ts';
import { openDesk, STRANGERS_SITE } from './steps/panel.ts';
import type { Surface } from './support/index.ts';
import { chromiumOnly, expect, test } from './support/test.ts';

test.use({ grants: [STRANGERS_SITE] });
test.describe.configure({ timeout: 120_000 });

const PEOPLE = ['Una Prima', 'Segunda Deux', 'Tertia Drei'];

test(
  'two panels in two windows and the popup send each write once, and tell the same of it',
  chromiumOnly(
    '2026-11-29: what two windows may do to one write is decided in the background, by the same code in both.',
  ),
  async ({ driver, network }) => {
    const sandbox = serveSandbox(network, { latency: 150 });
    const { page, panel } = await openDesk(driver);
    const locationId = (await accountOf(sandbox)).locations[0]?.id ?? '';
    // In a window of its own.
    await driver.background.evaluate(async () => {
      await chrome.windows.create({ url: '/sidepanel.html?second' });
    });
    const other = await driver.find('/sidepanel.html?second');
    const popup = await driver.popup(page);
    const surfaces = [panel, other, popup];

    // Each asks for every write, as if one intent had been pressed in three places; whoever drains, drains alone.
    for (const surface of surfaces)
      for (const [index, name] of PEOPLE.entries())
        await start(surface, `two-panels-${index}`, { name, phone: `+1808555018${index}`, locationId });
    await expect
      .poll(async () => (await states(panel)).map(([, state]) => state), { timeout: 30_000 })
      .toEqual(['done', 'done', 'done']);

    expect(calls(sandbox, 'createClient')).toBe(3);
    expect(
      (await accountOf(sandbox)).clients
        .slice(40)
        .map(({ texts }) => texts.fullName)
        .sort(),
    ).toEqual(PEOPLE.toSorted());
    const told = await Promise.all(surfaces.map(states));
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    for (const each of [panel, other]) {
      await each.click({ role: 'tab', name: 'Activity' });
      const done = await each.until(() => {
        const rows = document.body.innerText.match(/Added client .+/g);
        return rows?.length === 3 ? rows : undefined;
      });
      expect(done.map((row) => row.replace(/Added client |[\u2068\u2069]/g, '')).sort()).toEqual(
        PEOPLE.toSorted(),
      );
    }
  },
);

/** Submits a new client and does not wait for the end. */
function start(
  surface: Surface,
  intent: string,
  fields: { name: string; phone: string; locationId: string },
): Promise<void> {
  return surface.evaluate(
    (payload: object) => {
      void chrome.runtime.sendMessage({ name: 'person.create', payload });
    },
    { intent, kind: 'client', fields },
  );
}

/** Every write and how it stands, as a surface hears it. */
async function states(surface: Surface): Promise<(readonly [string, string])[]> {
  const { jobs } = await ask(surface, 'activity.list', {});
  return jobs.map(({ id, state }) => [id, state] as const);
}

import { ask, SITE } from '../in-page/support.ts';
import type { Driver, Surface } from '../support/driver.ts';

/**
 * Sends raw messages from where our content script runs: what a page would say that had taken the script over. Answers each
 * message's answer as text; nothing where there was none.
 */
export function fromContentScript(driver: Driver, messages: readonly unknown[]): Promise<readonly string[]> {
  return driver.background.evaluate(
    async (site, sent) => {
      const [tab] = await chrome.tabs.query({ url: `${site}/*` });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [sent],
        func: (each) =>
          Promise.all(
            each.map((message) =>
              Promise.race([
                Promise.resolve(chrome.runtime.sendMessage(message)).then(JSON.stringify, String),
                new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 20_000)),
              ]),
            ),
          ),
      });
      return (answer?.result ?? []) as string[];
    },
    SITE,
    messages as unknown[],
  );
}

/** What an attack could have changed: accounts, settings, sites, jobs and what was sent, as one text to compare. */
export async function state(options: Surface, driver: Driver): Promise<string> {
  const setup = await ask(options, 'setup.get');
  const sites = await ask(options, 'sites.list');
  const activity = (await ask(options, 'activity.list')) as { jobs: unknown; groups?: unknown };
  const requests = driver.network.exchanges.filter(({ host }) => host.includes('whautomate')).length;
  return JSON.stringify({ setup, sites, jobs: activity.jobs, groups: activity.groups, requests }, null, 1);
}

import { browser } from 'wxt/browser';

/** Pages are typed by WXT from the entrypoints there are; ours are fixed names. */
const page = (path: string) => browser.runtime.getURL(path as '/sidepanel.html');

/** Opens the options page, at a part of it where one is named. */
export async function openOptions(part?: 'account' | 'activity' | 'shortcuts'): Promise<void> {
  if (part === undefined) await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: page(`/options.html#${part}`) });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: page('/welcome.html') });
}

/** Asks the browser to let us call the service again. Must be called in the click itself. */
export function askForHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map((host) => `${host}/*`) });
}

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reconcileSites } from '@/utils/commands/index.ts';
import { readOnce } from '@/utils/commands/page/once.ts';
import type { Origin } from '@/utils/messaging/sender.ts';
import { createBackground, PAGE, WELCOME } from '../support.ts';

const SITE = 'https://mail.google.com';
const NAMED = { origin: SITE, reason: 'panel' };
const SCRIPT = { lang: 'en-US' };
const OTHER: Origin = { ...PAGE, tabId: 8, site: 'https://other.example' };

/** A background with an account, and the sites that the browser says are granted; change them in place. */
async function start(granted: string[] = []) {
  const background = createBackground({ granted });
  await background.ask('setup.accept', {}, WELCOME);
  await background.ask('account.demo', {}, WELCOME);
  const { ask, context } = background;
  const people = async () => ask('page.people', { tabId: 7 });
  const hello = (page = PAGE) => ask('content.hello', SCRIPT, page);
  const seen = (page = PAGE) => ask('content.seen', { identities: [] }, page);
  return { ask, context, granted, people, hello, seen };
}

beforeEach(() => fakeBrowser.reset());

describe('one page', () => {
  it('is switched off by itself, and the site with it is not', async () => {
    const { ask, context, people, hello, seen } = await start([SITE]);
    await ask('sites.granted', NAMED);
    await hello();
    await seen();
    expect(await people()).toMatchObject({ state: 'ready' });

    await ask('page.pause', { tabId: 7, paused: true });
    expect(context.platform.refreshTab).toHaveBeenCalledWith(7, 'settings');
    expect(await hello()).toMatchObject({ enabled: false });
    expect(await people()).toMatchObject({ state: 'off', paused: true, site: { enabled: true } });

    await ask('page.pause', { tabId: 7, paused: false });
    expect(await hello()).toMatchObject({ enabled: true });
    await seen();
    expect(await people()).toMatchObject({ state: 'ready' });
  });

  it('is read again once it was left', async () => {
    const { ask, context, hello, seen } = await start([SITE]);
    await ask('sites.granted', NAMED);
    await hello();
    await seen();
    await ask('page.pause', { tabId: 7, paused: true });
    await context.tabs.remove(7);
    expect(await hello()).toMatchObject({ enabled: true });
  });
});

describe('a site nobody granted', () => {
  it('is not read, and a script that runs there all the same is told to be still', async () => {
    const { people, hello } = await start();
    expect(await hello()).toMatchObject({ enabled: false });
    expect(await people()).toMatchObject({ state: 'not-allowed', origin: SITE });
  });

  it('is read once after a click, in neutral colours, and stays not granted', async () => {
    const { ask, context, people, hello, seen } = await start();
    expect(await readOnce(context, 7)).toBe(true);
    expect(await people()).toMatchObject({ state: 'scanning', origin: SITE });
    expect(await hello()).toMatchObject({ enabled: true, statusColours: false });
    await seen();
    const page = await people();
    expect(page).toMatchObject({ state: 'ready', origin: SITE });
    expect(page.site).toBeUndefined();
    expect(await ask('sites.list', {})).toEqual([]);
  });

  it('is read by opening the popup over it', async () => {
    const { ask, context } = await start();
    await ask('page.people', {}, { sender: 'popup', private: false });
    expect(context.platform.startInTab).toHaveBeenCalledWith(7);
  });

  it.each(['panel', 'options'] as const)('is not read because the %s asks', async (sender) => {
    const { ask, context } = await start();
    await ask('page.people', { tabId: 7 }, { sender, private: false });
    expect(context.platform.startInTab).not.toHaveBeenCalled();
  });

  it('says so when no click lets us in', async () => {
    const { context, people } = await start();
    vi.mocked(context.platform.startInTab).mockResolvedValue(false);
    expect(await readOnce(context, 7)).toBe(false);
    expect(await people()).toMatchObject({ state: 'not-allowed' });
  });

  it('keeps what was asked for while the page is being read', async () => {
    const { context, people } = await start();
    await context.tabs.want(7, { search: 'Ada' });
    await readOnce(context, 7);
    expect(await people()).toMatchObject({ wanted: { search: 'Ada' } });
  });
});

describe('one site', () => {
  it('has its own receipt, and its colours', async () => {
    const { ask, hello } = await start([SITE]);
    expect(await ask('sites.granted', NAMED)).toMatchObject({ ...NAMED, statusColours: true });
    expect(await hello()).toMatchObject({ enabled: true, statusColours: true });
  });

  it('keeps the reason a person gave, though the browser told of the grant first', async () => {
    const { ask, context } = await start([SITE]);
    await Promise.all([reconcileSites(context), ask('sites.granted', NAMED)]);
    expect(await ask('sites.list', {})).toMatchObject([NAMED]);
  });

  it('falls silent at once when it is taken back in the browser, read once before or not', async () => {
    const { ask, context, granted, people, hello, seen } = await start();
    await readOnce(context, 7);
    granted.push(SITE);
    await ask('sites.granted', NAMED);
    await hello();
    await seen();
    granted.length = 0;
    await reconcileSites(context);

    expect(context.platform.watchSites).toHaveBeenLastCalledWith([], []);
    expect(context.platform.refreshTab).toHaveBeenLastCalledWith(7, 'settings');
    expect(await hello()).toMatchObject({ enabled: false });
    expect(await people()).toMatchObject({ state: 'not-allowed', people: [] });
  });

  it('does not end another page that was read once', async () => {
    const { ask, context, granted } = await start([SITE]);
    await ask('sites.granted', NAMED);
    await context.tabs.update(8, { origin: 'https://other.example', once: true });
    granted.length = 0;
    await reconcileSites(context);
    expect(await ask('content.hello', SCRIPT, OTHER)).toMatchObject({ enabled: true });
  });
});

describe('all sites', () => {
  const EVERY = { origin: 'https://*', reason: 'options' };

  it('are read without colours, which no page may have that nobody named', async () => {
    const { ask, hello } = await start(['https://*']);
    expect(await ask('sites.granted', EVERY)).toMatchObject({ statusColours: false });
    expect(await hello()).toMatchObject({ enabled: true, statusColours: false });
    expect(await ask('content.hello', SCRIPT, { ...PAGE, site: 'http://plain.example' })).toMatchObject({
      enabled: false,
    });
  });

  it('can have one named among them: then it has colours', async () => {
    const { ask, hello } = await start(['https://*']);
    await ask('sites.granted', EVERY);
    await ask('sites.granted', NAMED);
    expect(await hello()).toMatchObject({ statusColours: true });
  });

  it('can have one switched off among them', async () => {
    const { ask, context, hello } = await start(['https://*']);
    await ask('sites.granted', EVERY);
    await ask('sites.revoke', { origin: SITE });
    expect(context.platform.watchSites).toHaveBeenLastCalledWith(['https://*'], [SITE]);
    expect(await hello()).toMatchObject({ enabled: false });
  });

  it('take those with them that only they allowed', async () => {
    const { ask, context, granted } = await start(['https://*']);
    await ask('sites.granted', EVERY);
    await ask('sites.granted', NAMED);
    vi.mocked(context.platform.revokeSite).mockImplementation(async () => {
      granted.length = 0;
    });
    await ask('sites.revoke', { origin: EVERY.origin });
    expect(await ask('sites.list', {})).toEqual([]);
  });
});

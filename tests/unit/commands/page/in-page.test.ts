import { beforeEach, describe, expect, it } from 'vitest';
import { sites } from '@/utils/storage/index.ts';
import { createBackground, PAGE } from '../support.ts';

const SITE = 'https://mail.google.com';
const receipt = (origin: string) => ({
  origin,
  grantedAt: 1,
  reason: 'options',
  enabled: true,
  statusColours: true,
  ignored: [],
  inPage: true,
});
const stored = async (origin: string) => (await sites.getValue()).find((each) => each.origin === origin);
const place = { edge: 'start', at: 0.2, width: 400 } as const;

beforeEach(() => sites.setValue([receipt('https://a.example'), receipt(SITE)]));

describe('the launcher', () => {
  it('is remembered for its own site', async () => {
    const { ask } = createBackground();
    await ask('content.launcher', place, PAGE);
    expect((await stored(SITE))?.launcher).toEqual(place);
    expect((await stored('https://a.example'))?.launcher).toBeUndefined();
    expect((await ask('content.hello', {}, PAGE)).inPage).toEqual(place);
  });

  it('is not remembered from a private window', async () => {
    await sites.setValue([receipt('https://*')]);
    await createBackground().ask('content.launcher', place, { ...PAGE, private: true });
    expect(await sites.getValue()).toEqual([receipt('https://*')]);
  });

  it('is placed on no site that was not granted', async () => {
    const { ask } = createBackground();
    await expect(ask('content.launcher', place, { ...PAGE, site: 'https://evil.example' })).rejects.toThrow(
      'not-allowed',
    );
  });

  it('stands in the top document only', async () => {
    const { ask } = createBackground();
    expect((await ask('content.hello', {}, { ...PAGE, frameId: 4 })).inPage).toBeUndefined();
  });

  it.each<['site' | 'everywhere', boolean]>([
    ['site', true],
    ['everywhere', false],
  ])('hidden on this %s, another site has it: %s', async (where, other) => {
    const { ask } = createBackground();
    await ask('content.hide', { where }, PAGE);
    expect((await stored(SITE))?.inPage).toBe(false);
    expect((await stored('https://a.example'))?.inPage).toBe(other);
  });

  it('on a site granted with all others gets a receipt of its own', async () => {
    await sites.setValue([receipt('https://*')]);
    const { ask } = createBackground();
    await ask('content.hide', { where: 'site' }, PAGE);
    expect(await stored(SITE)).toMatchObject({ inPage: false, statusColours: false });
    expect((await stored('https://*'))?.inPage).toBe(true);
  });
});

describe('a pass', () => {
  const FRAME = { sender: 'frame', private: false, tabId: 7, frameId: 3 } as const;

  it('lets the frame ask, and hides from it what is wanted in the panel', async () => {
    const { ask, context } = createBackground();
    const { pass } = await ask('content.frame', {}, PAGE);
    await expect(ask('page.people', {}, FRAME)).rejects.toThrow('not-allowed');
    expect(await ask('frame.redeem', { pass, parents: [SITE] }, FRAME)).toEqual({ tabId: 7 });
    await context.tabs.want(7, { search: '+13035550142' });
    expect(await ask('page.people', { tabId: 99 }, FRAME)).toMatchObject({ tabId: 7 });
    expect(await ask('page.people', {}, FRAME)).not.toHaveProperty('wanted');
    expect(await ask('page.people', { tabId: 7 })).toHaveProperty('wanted');
  });

  it.each([
    ['where the sidebar is off', { inPage: false }],
    ['where the site is off', { enabled: false }],
  ])('is not given %s', async (_where, change) => {
    await sites.setValue([{ ...receipt(SITE), ...change }]);
    await expect(createBackground().ask('content.frame', {}, PAGE)).rejects.toThrow('not-allowed');
  });

  it('is not given to a frame’s script', async () => {
    await expect(createBackground().ask('content.frame', {}, { ...PAGE, frameId: 2 })).rejects.toThrow(
      'not-allowed',
    );
  });

  it('leaves in the panel what the frame showed', async () => {
    const { ask } = createBackground();
    const { pass } = await ask('content.frame', {}, PAGE);
    await ask('frame.redeem', { pass, parents: [] }, FRAME);
    const view = { view: 'person', kind: 'client', id: 'c1' } as const;
    expect(await ask('frame.continue', { view }, FRAME)).toEqual({ keys: 'Alt+Shift+S' });
    expect((await ask('page.people', { tabId: 7 })).wanted).toEqual({ view });
  });
});

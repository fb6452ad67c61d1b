import { beforeEach, describe, expect, it } from 'vitest';
import { settings, sites } from '@/utils/storage/index.ts';
import { createBackground, createDemoBackground, PAGE } from '../support.ts';

const TEXT = 'Call (415) 555-0132, fax 415-555-0133, or ann@example.com';

beforeEach(async () => {
  await settings.removeValue();
  await sites.setValue([
    {
      ...{ origin: 'https://mail.google.com', grantedAt: 1, reason: 'options', enabled: true },
      ...{ statusColours: false, ignored: [] },
    },
  ]);
});

describe('what a page may be told of its own texts', () => {
  it.each([
    [{}, ['+14155550132', 'ann@example.com']],
    [{ kinds: { phone: false, email: true } }, ['ann@example.com']],
    [{ kinds: { phone: true, email: false } }, ['+14155550132']],
    [{ minimumConfidence: 'low' as const }, ['+14155550132', '+14155550133', 'ann@example.com']],
    [{ minimumConfidence: 'high' as const }, ['+14155550132', 'ann@example.com']],
  ])('with %o', async (chosen, values) => {
    const { ask } = createBackground();
    await settings.setValue({ ...(await settings.getValue()), ...chosen });
    const { judged } = await ask(
      'content.judge',
      { candidates: [{ text: TEXT, defaultCountry: 'US' }] },
      PAGE,
    );
    expect(judged[0]?.map(({ value }) => value)).toEqual(values);
  });

  it('the title of the tab names whom its values belong to', async () => {
    const { ask } = createBackground();
    const candidates = [{ text: TEXT, defaultCountry: 'US' }];
    const named = async (from: Parameters<typeof ask>[2]) =>
      (await ask('content.judge', { candidates }, from)).judged[0]?.map(({ name }) => name);
    expect(await named({ ...PAGE, title: 'Olivia Hartwell | CRM' })).toEqual([
      'Olivia Hartwell',
      'Olivia Hartwell',
    ]);
    expect(await named(PAGE)).toEqual([undefined, undefined]);
  });

  it('what was called “not a number” stays so, on this site alone', async () => {
    const { ask } = createBackground();
    await ask('content.ignore', { value: '+14155550132' }, PAGE);
    await ask('content.ignore', { value: '+14155550132' }, PAGE);
    expect((await ask('content.hello', {}, PAGE)).ignored).toEqual(['+14155550132']);
    expect((await sites.getValue()).map(({ ignored }) => ignored)).toEqual([['+14155550132']]);
  });

  it('an adapter that no longer fits is kept for the panel', async () => {
    const { ask, context } = createBackground();
    const adapter = { name: 'gmail', healthy: false };
    await ask('content.seen', { identities: [], adapter }, PAGE);
    expect((await context.tabs.get(PAGE.tabId ?? -1))?.adapter).toEqual(adapter);
  });
});

describe('a page gets, before its rules, the scripts it needs beside the one that reads it', () => {
  const receipt = { grantedAt: 1, reason: 'options', enabled: true, statusColours: false, ignored: [] };
  it.each([
    ['https://mail.google.com', {}, ['adapters']],
    ['https://app-eu1.hubspot.com', { inPage: true }, ['adapters', 'launcher']],
    ['https://web.whatsapp.com', {}, ['adapters']],
    ['https://clinic.example', { inPage: true }, ['launcher']],
    ['https://clinic.example', {}, []],
    ['https://mail.google.com.example', {}, []],
  ])('%s, %o: %o', async (origin, more, parts) => {
    const { ask, context } = await createDemoBackground();
    await sites.setValue([{ origin, ...receipt, ...more }]);
    expect(await ask('content.hello', {}, { ...PAGE, site: origin })).toMatchObject({ enabled: true });
    expect(context.platform.addToTab).toHaveBeenCalledExactlyOnceWith(PAGE.tabId, parts);
  });
});

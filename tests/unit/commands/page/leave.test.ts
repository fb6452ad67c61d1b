import { beforeEach, describe, expect, it } from 'vitest';
import { leavePage } from '@/utils/commands/index.ts';
import type { SeenIdentity } from '@/utils/messaging/index.ts';
import { sites } from '@/utils/storage/index.ts';
import { createBackground, PAGE } from '../support.ts';

const TAB = PAGE.tabId ?? -1;
const ORIGIN = 'https://mail.google.com';
const [ONE, TWO] = [
  { ...PAGE, documentId: 'one' },
  { ...PAGE, documentId: 'two' },
];
const ADA: SeenIdentity[] = [
  {
    ...{ kind: 'email', value: 'ada@example.com', raw: 'ada@example.com', start: 0, end: 15 },
    ...{ source: 'text', confidence: 'high', reason: 'address' },
  },
];

beforeEach(async () => {
  await sites.setValue([
    {
      ...{ origin: ORIGIN, grantedAt: 1, reason: 'options', enabled: true },
      ...{ statusColours: false, ignored: [] },
    },
  ]);
});

describe('a tab that is loading', () => {
  it('forgets whom its last page showed', async () => {
    const { ask, context } = createBackground();
    await ask('content.seen', { identities: ADA }, ONE);
    await leavePage(context, TAB, async () => false);
    expect(await context.tabs.get(TAB)).toBeUndefined();
  });

  it('stays as it is where only the address changed', async () => {
    const { ask, context } = createBackground();
    await ask('content.seen', { identities: ADA }, ONE);
    await leavePage(context, TAB, async () => true);
    expect((await context.tabs.get(TAB))?.identities).toHaveLength(1);
  });

  it('keeps what the next page has said before the last one was known to be gone', async () => {
    const { ask, context } = createBackground();
    await ask('content.seen', { identities: [] }, ONE);
    await leavePage(context, TAB, async () => {
      await ask('content.hello', {}, TWO);
      await ask('content.seen', { identities: ADA }, TWO);
      return false;
    });
    expect(await context.tabs.get(TAB)).toMatchObject({ document: 'two', reported: true, identities: ADA });
  });

  it('hands nothing of one page to the next at the same place', async () => {
    const { ask, context } = createBackground();
    await ask('content.seen', { identities: ADA }, ONE);
    await context.tabs.update(TAB, { origin: ORIGIN, paused: true });
    expect((await ask('content.hello', {}, ONE)).enabled).toBe(false);
    await ask('content.hello', {}, TWO);
    expect(await context.tabs.get(TAB)).toEqual({
      origin: ORIGIN,
      document: 'two',
      private: false,
      identities: [],
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Sender } from '@/utils/messaging/index.ts';
import { type MessageName, protocol } from '@/utils/messaging/protocol.ts';
import { createRouter, type Handlers } from '@/utils/messaging/router.ts';

const SENDERS: Sender[] = ['panel', 'popup', 'options', 'welcome', 'frame', 'content'];
const names = Object.keys(protocol) as MessageName[];

function router(sender: Sender | undefined, handler = vi.fn(() => ({})), isOpen = true) {
  const handlers = Object.fromEntries(names.map((name) => [name, handler])) as unknown as Handlers;
  const route = createRouter({
    handlers,
    failureOf: (error) => ({ code: error instanceof Error ? 'thrown' : 'odd' }),
    isOpenFrame: async () => isOpen,
    originOf: () => (sender ? { sender, private: false } : undefined),
  });
  return { route: (message: unknown) => route(message, {} as never), handler };
}

describe('every message × every sender class', () => {
  it.each(names.flatMap((name) => SENDERS.map((sender) => ({ name, sender }))))(
    '$name from $sender',
    async ({ name, sender }) => {
      const { route, handler } = router(sender);
      const answer = await route({ name, payload: { unheard: 'of' } });
      if (!(protocol[name].senders as readonly string[]).includes(sender)) {
        expect(answer).toEqual({ ok: false, failure: { code: 'not-allowed' } });
        expect(handler).not.toHaveBeenCalled();
      } else {
        expect(answer).not.toEqual({ ok: false, failure: { code: 'not-allowed' } });
      }
    },
  );

  it('no writing message takes a frame or a content script', () => {
    const writes =
      /^(person\.(create|update)|tags\.(change|bulk)|booking\.(book|reschedule|cancel)|activity\.act|account\.|setup\.(accept|erase)|sites\.(granted|revoke|update)|settings\.set|location\.zone)/;
    for (const name of names.filter((name) => writes.test(name))) {
      expect(protocol[name].senders, name).not.toContain('frame');
      expect(protocol[name].senders, name).not.toContain('content');
    }
  });

  it('content scripts hear status words and settings only', () => {
    const heard = names.filter((name) => (protocol[name].senders as readonly string[]).includes('content'));
    expect(heard).toEqual([
      'content.hello',
      'content.judge',
      'content.seen',
      'content.open',
      'content.ignore',
      'content.frame',
      'content.launcher',
      'content.hide',
    ]);
  });
});

describe('a frame without a pass', () => {
  const heard = names.filter((name) => (protocol[name].senders as readonly string[]).includes('frame'));

  it.each(heard.filter((name) => name !== 'frame.redeem'))(
    'is refused %s before its payload is read',
    async (name) => {
      const { route, handler } = router('frame', undefined, false);
      expect(await route({ name, payload: { unheard: 'of' } })).toEqual({
        ok: false,
        failure: { code: 'not-allowed' },
      });
      expect(handler).not.toHaveBeenCalled();
    },
  );

  it('may redeem one', async () => {
    const { route, handler } = router('frame', undefined, false);
    await route({ name: 'frame.redeem', payload: { pass: 'x', parents: [] } });
    expect(handler).toHaveBeenCalledOnce();
  });
});

describe('what a handler meets', () => {
  it('is never called for a payload outside its schema', async () => {
    const { route, handler } = router('panel');
    expect(await route({ name: 'person.get', payload: { kind: 'staff', id: 'x' } })).toMatchObject({
      failure: { code: 'bad-request' },
    });
    expect(handler).not.toHaveBeenCalled();
  });

  it('is called in the turn the message arrives, so that a gesture still counts', () => {
    const { route, handler } = router('content');
    void route({ name: 'content.open', payload: { value: '+13035550142' } });
    expect(handler).toHaveBeenCalledOnce();
  });

  it('has its answer cut to the schema', async () => {
    const handler = vi.fn(() => ({ statuses: ['client'], records: [{ name: 'Amara Okafor' }] }));
    const { route } = router('content', handler as never);
    expect(await route({ name: 'content.seen', payload: { identities: [] } })).toEqual({
      ok: true,
      value: { statuses: ['client'] },
    });
  });

  it('turns a throw into a failure, also a synchronous one', async () => {
    const handler = vi.fn(() => {
      throw new Error('key=abc');
    });
    const { route } = router('panel', handler as never);
    expect(await route({ name: 'setup.get', payload: {} })).toEqual({
      ok: false,
      failure: { code: 'thrown' },
    });
  });
});

it.each([
  ['says it stands beside a private window', { private: true }, true],
  ['says nothing', {}, false],
])('a surface that %s', async (_what, more, expected) => {
  const { route, handler } = router('panel');
  await route({ name: 'setup.get', payload: {}, ...more });
  expect(handler).toHaveBeenCalledWith({}, { sender: 'panel', private: expected });
});

it('leaves alone what is no message of ours', () => {
  fc.assert(
    fc.property(fc.anything(), (message) => {
      const { route, handler } = router('content');
      void route(message);
      expect(handler).not.toHaveBeenCalled();
    }),
    { numRuns: 1_000 },
  );
});

it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('knows no message called %s', (name) => {
  expect(router('panel').route({ name, payload: {} })).toBeUndefined();
});

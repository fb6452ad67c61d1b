import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Context,
  createFrames,
  createHandlers,
  createSessions,
  createTabs,
  failureOf,
} from '@/utils/commands/index.ts';
import { createDemo, type Demo } from '@/utils/demo/index.ts';
import { openDirectory } from '@/utils/directory/index.ts';
import type { MessageName, RequestOf, ResponseOf } from '@/utils/messaging/index.ts';
import { createRouter } from '@/utils/messaging/router.ts';
import type { Origin } from '@/utils/messaging/sender.ts';
import { createBrowserEngine } from '@/utils/requests/index.ts';
import { createAccounts, deleteDatabases } from '@/utils/storage/index.ts';
import { createHandlerTransport, operations } from '@/utils/whautomate/index.ts';

/** A failure as the panel would see it. */
export class Refused extends Error {
  readonly failure: { code: string };
  constructor(failure: { code: string }) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The whole background but for the browser: real router, commands, engine, directory, vault, on a demo account. Closed with the test. */
export function createBackground({
  demo = createDemo(),
  granted = ['https://mail.google.com'],
}: {
  demo?: Demo;
  granted?: string[];
} = {}) {
  const accounts = createAccounts();
  const requests: string[] = [];
  const online = { value: true };
  const handler = async (request: Request) => {
    requests.push(`${request.method} ${new URL(request.url).pathname}${new URL(request.url).search}`);
    return demo.fetch(request);
  };
  const context: Context = {
    accounts,
    tabs: createTabs({
      getValue: async () => ({}),
      setValue: async () => undefined,
      removeValue: async () => undefined,
    }),
    frames: createFrames({
      getValue: async () => ({ passes: {}, open: {} }),
      setValue: async () => undefined,
      removeValue: async () => undefined,
    }),
    notify: vi.fn(),
    now: Date.now,
    sessions: createSessions({
      accounts,
      openEngine: async (account, cipher) =>
        createBrowserEngine({
          ...{ account: account.id, plan: account.plan, operations, cipher },
          transport: createHandlerTransport(handler),
          isLocked: () => false,
          isAllowed: async () => true,
          isOnline: () => online.value,
          alarms: { create: () => undefined, clear: async () => true },
        }),
      openDirectory: (account, cipher) => openDirectory({ account: account.id, cipher }),
    }),
    platform: {
      openPanel: vi.fn(() => true),
      mayCall: async () => true,
      watchSites: vi.fn(async () => undefined),
      grantedSites: async () => granted,
      revokeSite: vi.fn(async () => undefined),
      activeTab: async () => ({ id: 7, origin: 'https://mail.google.com', private: false }),
      tabOf: async (id) => ({ id, origin: 'https://mail.google.com', private: false }),
      refreshTab: vi.fn(),
      showTab: vi.fn(),
      panelKeys: async () => 'Alt+Shift+S',
      stepTab: vi.fn(),
      startInTab: vi.fn(async () => true),
      createMenus: vi.fn(async () => undefined),
      restartScripts: vi.fn(async () => undefined),
      addToTab: vi.fn(async () => undefined),
      selectionIn: vi.fn(async () => ''),
      eraseEverything: vi.fn(async () => undefined),
      language: () => 'en-US',
    },
  };
  // An engine left open keeps its lock, and the next test's would wait for it for ever.
  onTestFinished(() => context.sessions.closeAll());
  const from: { current: Origin } = { current: { sender: 'panel', private: false } };
  const route = createRouter({
    handlers: createHandlers(context),
    failureOf,
    originOf: () => from.current,
    isOpenFrame: context.frames.isOpen,
  });

  async function ask<Name extends MessageName>(
    name: Name,
    payload: RequestOf<Name>,
    origin: Origin = { sender: 'panel', private: false },
  ): Promise<ResponseOf<Name>> {
    from.current = origin;
    const answer = await route({ name, payload }, {} as never);
    if (!answer?.ok) throw new Refused(answer?.failure ?? { code: 'unanswered' });
    return answer.value as ResponseOf<Name>;
  }
  return { ask, context, requests, online };
}

export const WELCOME: Origin = { sender: 'welcome', private: false };
export const PAGE: Origin = {
  sender: 'content',
  private: false,
  tabId: 7,
  frameId: 0,
  site: 'https://mail.google.com',
};

/** A background on the demo account, with nothing left of the test before. */
export async function createDemoBackground(): Promise<ReturnType<typeof createBackground>> {
  fakeBrowser.reset();
  await deleteDatabases();
  const background = createBackground();
  await background.ask('setup.accept', {}, WELCOME);
  await background.ask('account.demo', {}, WELCOME);
  return background;
}

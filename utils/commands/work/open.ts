import { browser } from 'wxt/browser';
import type { Demo, Entry } from '@/utils/demo/index.ts';
import { openDirectory } from '@/utils/directory/index.ts';
import { showNeedsYou } from '@/utils/platform/badge.ts';
import { createBrowserEngine, type Engine } from '@/utils/requests/index.ts';
import { type Cipher, createSealedLog } from '@/utils/storage/index.ts';
import {
  createHandlerTransport,
  createTransport,
  operations,
  type Transport,
} from '@/utils/whautomate/index.ts';

import type { Context } from '../context.ts';
import type { Operations } from '../session.ts';
import { hostOf } from '../setup/connect.ts';
import { loadDemo } from './demo-script.ts';
import { coalesce } from './pulse.ts';
import type { SessionsOptions } from './sessions.ts';

/** A run of thousands changes activity all the time; people look a few times a second. */
const NEWS_EVERY_MS = 250;

/** How engine, directory and transport of one account are opened, and what follows when they change. */
export function openWork({
  accounts,
  tabs,
  notify,
  platform,
}: Pick<Context, 'accounts' | 'tabs' | 'notify' | 'platform'>): SessionsOptions {
  return {
    accounts,
    openEngine: async (account, cipher) => {
      const { id, plan, region } = account;
      const isDemo = region === 'demo';
      const onTime = (...heard: Parameters<typeof engine.heardTime>) => engine.heardTime(...heard);
      const service = () =>
        createTransport({ baseUrl: hostOf(account), key: () => accounts.key(id), onTime });
      const engine: Engine<Operations> = createBrowserEngine({
        ...{ account: id, plan, operations, cipher, alarms: browser.alarms },
        transport: isDemo ? demoTransport(cipher) : service(),
        isLocked: () => false,
        isAllowed: async () => isDemo || platform.mayCall(hostOf(account)),
        ...(isDemo ? { isOnline: () => true } : {}),
      });
      let isOpen = true;
      const tell = coalesce(NEWS_EVERY_MS, () => {
        notify({ changed: 'activity' });
        if (isOpen) engine.status().then(({ needsYou }) => showNeedsYou(needsYou), console.error);
      });
      engine.subscribe(tell);
      const close = () => {
        isOpen = false;
        return engine.close();
      };
      return { ...engine, close };
    },
    openDirectory: async (account, cipher) => {
      const directory = await openDirectory({ account: account.id, cipher });
      directory.subscribe(async () => {
        for (const { tabId } of await tabs.all()) {
          platform.refreshTab(tabId, 'statuses');
          notify({ changed: 'page', tabId });
        }
      });
      return directory;
    },
  };
}

function demoTransport(cipher: Cipher): Transport {
  let demo: Promise<Demo> | undefined;
  return createHandlerTransport(async (request) => {
    demo ??= loadDemo().then((create) => create({ log: createSealedLog<Entry>('demo', cipher) }));
    return (await demo).fetch(request);
  });
}

import { type Context, hostOf, type SessionsOptions } from '@/utils/commands/index.ts';
import { createDemo, type Entry } from '@/utils/demo/index.ts';
import { openDirectory } from '@/utils/directory/index.ts';
import { showNeedsYou } from '@/utils/platform/badge.ts';
import { createBrowserEngine } from '@/utils/requests/index.ts';
import { createSealedLog } from '@/utils/storage/index.ts';
import { createHandlerTransport, createTransport, operations } from '@/utils/whautomate/index.ts';

/** How engine, directory and transport of one account are opened, and what follows when they change. */
export function openWork({
  accounts,
  tabs,
  notify,
}: Pick<Context, 'accounts' | 'tabs' | 'notify'>): SessionsOptions {
  return {
    accounts,
    async transportFor(account, cipher) {
      if (account.region === 'demo') {
        return createHandlerTransport(createDemo({ log: createSealedLog<Entry>('demo', cipher) }).fetch);
      }
      return createTransport({ baseUrl: hostOf(account), key: () => accounts.key(account.id) });
    },
    async openEngine(account, cipher, transport) {
      const engine = await createBrowserEngine({
        account: account.id,
        plan: account.plan,
        cipher,
        transport,
        operations,
      });
      engine.subscribe(() => {
        notify({ changed: 'activity' });
        engine.status().then(({ needsYou }) => showNeedsYou(needsYou), console.error);
      });
      return engine;
    },
    async openDirectory(account, cipher) {
      const directory = await openDirectory({ account: account.id, cipher });
      directory.subscribe(async () => {
        for (const { tabId } of await tabs.all()) notify({ changed: 'page', tabId });
      });
      return directory;
    },
  };
}

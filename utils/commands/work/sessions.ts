import type { Directory } from '@/utils/directory/index.ts';
import { phonesReady } from '@/utils/identity/index.ts';
import type { Engine } from '@/utils/requests/index.ts';
import type { Account, Accounts, Cipher } from '@/utils/storage/index.ts';
import type { Sessions } from '../context.ts';
import { CommandError } from '../failure.ts';
import type { Operations, Session } from '../session.ts';

export interface SessionsOptions {
  accounts: Accounts;
  openEngine(account: Account, cipher: Cipher): Promise<Engine<Operations>>;
  openDirectory(account: Account, cipher: Cipher): Promise<Directory>;
}

/** Opens one engine and one directory for each account, when first needed. */
export function createSessions({ accounts, openEngine, openDirectory }: SessionsOptions): Sessions {
  const open = new Map<string, Promise<Session>>();

  const sessionOf = (account: Account): Promise<Session> => {
    const known = open.get(account.id);
    if (known) return known;
    const made = start(account);
    open.set(account.id, made);
    made.catch(() => open.delete(account.id));
    return made;
  };

  async function start(account: Account): Promise<Session> {
    await phonesReady;
    const cipher = await accounts.cipher(account.id);
    const [engine, directory] = await Promise.all([
      openEngine(account, cipher),
      openDirectory(account, cipher),
    ]);
    return { account, engine, directory };
  }

  async function close(id: string): Promise<void> {
    const session = await open.get(id)?.catch(() => undefined);
    open.delete(id);
    session?.directory.close();
    await session?.engine.close();
  }

  return {
    async current() {
      const account = await accounts.current();
      if (!account) throw new CommandError('no-account');
      return sessionOf(account);
    },
    close,
    async erase(id) {
      const account = await accounts.get(id);
      if (!account) return;
      const session = await sessionOf(account);
      open.delete(id);
      await Promise.all([session.engine.erase(), session.directory.clear()]);
      session.directory.close();
    },
    async closeAll() {
      await Promise.all([...open.keys()].map(close));
    },
  };
}

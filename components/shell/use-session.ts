import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | undefined>(undefined);

/** The current session: who is signed in, the page beside, what was spent. Throws outside of `<App>`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('A view is shown outside of <App>: wrap it in SessionContext.');
  return session;
}

/** Something all tabs share while the surface is open: made once per `key`. */
export function useShared<Shared>(key: string, make: () => Shared): Shared {
  const { memory } = useSession();
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as Shared;
}

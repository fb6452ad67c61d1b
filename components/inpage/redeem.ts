import { send } from '@/utils/messaging/index.ts';

/** The tab this frame may speak of. */
export interface Admission {
  tabId: number;
}

/**
 * Hands in the pass that our own script put into this frame's address. Undefined for everybody else who shows this page: then
 * nothing is shown and nothing is asked. The pass is spent and taken out of the address at once.
 */
export async function redeem(view: Window = window, ask: typeof send = send): Promise<Admission | undefined> {
  const pass = view.location.hash.slice(1);
  if (pass === '' || view.parent === view || view.parent !== view.top) return undefined;
  view.history.replaceState(null, '', view.location.pathname);
  // Not every Firefox names the documents around a frame.
  const parents = [...((view.location as Partial<Location>).ancestorOrigins ?? [])];
  return ask('frame.redeem', { pass, parents }).catch(() => undefined);
}

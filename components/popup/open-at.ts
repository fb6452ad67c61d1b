import { type RequestOf, send } from '@/utils/messaging/index.ts';
import { openPanel } from '@/utils/platform/panel.ts';

/** Somebody the panel shall open at. */
export type Wanted = NonNullable<RequestOf<'page.wanted'>['wanted']>;

/**
 * Opens the panel, at somebody where one is named, and closes the popup. Call it in the click itself. Resolves to false, with the
 * popup still open, when the browser did not open it.
 */
export async function openAt(tabId: number | undefined, wanted?: Wanted): Promise<boolean> {
  // Told first, opened in the same turn: the panel asks only once it is there, and the click still counts.
  const told =
    tabId !== undefined && wanted !== undefined ? send('page.wanted', { tabId, wanted }) : undefined;
  const opened = openPanel();
  // The panel is useful without it, at its first view.
  await told?.catch(() => undefined);
  if (!(await opened)) return false;
  window.close();
  return true;
}

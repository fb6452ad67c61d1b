import { type ComponentChild, render } from 'preact';
import { App, type Views } from './app.tsx';
import { followTab, onTabClosed } from './follow-tab.ts';
import { createSession, type Session } from './session.ts';
import { createStacks, type Stacks } from './stack.ts';

export interface MountOptions {
  /** The one tab this surface is about; left out, it follows the active tab of its window. */
  tabId?: number;
  /** Stands below the app, whatever view is open. */
  below?: (stacks: Stacks) => ComponentChild;
}

/** Starts the panel in `root`; everything it and `start` listen to ends with the page. */
export function mountApp(
  root: HTMLElement,
  views: Views,
  start: (session: Session, stacks: Stacks, signal: AbortSignal) => void,
  { tabId, below }: MountOptions = {},
): void {
  const page = new AbortController();
  addEventListener('pagehide', () => page.abort(), { once: true });
  const session = createSession(page.signal);
  const stacks = createStacks();
  const show = (tabId: number) => {
    stacks.showTab(tabId);
    session.showTab(tabId);
  };
  start(session, stacks, page.signal);
  if (tabId !== undefined) show(tabId);
  else {
    void followTab(show, page.signal);
    onTabClosed(stacks.forget, page.signal);
  }
  render(
    <>
      <App session={session} stacks={stacks} views={views} />
      {below?.(stacks)}
    </>,
    root,
  );
}

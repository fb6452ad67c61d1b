import { render } from 'preact';
import { App, type Views } from './app.tsx';
import { followTab, onTabClosed } from './follow-tab.ts';
import { createSession, type Session } from './session.ts';
import { createStacks, type Stacks } from './stack.ts';

/** Starts the panel in `root`; everything it and `start` listen to ends with the page. */
export function mountApp(
  root: HTMLElement,
  views: Views,
  start: (session: Session, stacks: Stacks, signal: AbortSignal) => void,
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
  void followTab(show, page.signal);
  onTabClosed(stacks.forget, page.signal);
  render(<App session={session} stacks={stacks} views={views} />, root);
}

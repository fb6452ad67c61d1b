import { render } from 'preact';
import { App, type Views } from './app.tsx';
import { followTab, onTabClosed } from './follow-tab.ts';
import { createSession } from './session.ts';
import { createStacks } from './stack.ts';

/** Starts the panel in `root`; everything it listens to ends with the page. */
export function mountApp(root: HTMLElement, views: Views): void {
  const page = new AbortController();
  addEventListener('pagehide', () => page.abort(), { once: true });
  const session = createSession(page.signal);
  const stacks = createStacks();
  const show = (tabId: number) => {
    stacks.showTab(tabId);
    session.showTab(tabId);
  };
  void followTab(show, page.signal);
  onTabClosed(stacks.forget, page.signal);
  render(<App session={session} stacks={stacks} views={views} />, root);
}

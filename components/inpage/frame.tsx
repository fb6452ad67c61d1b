/** The frame's half of the sidebar inside a page: the app, let in by a pass, with the way to the panel below it (ADR 6). */
import { mountApp, type Views } from '../shell/index.ts';
import { ContinueBar } from './continue-bar.tsx';
import { redeem } from './redeem.ts';

/** Shows the app in `root` if our own script put this frame here; otherwise shows nothing and asks nothing. */
export async function mountInFrame(
  makeRoot: () => HTMLElement,
  views: Views,
  start: Parameters<typeof mountApp>[2],
): Promise<void> {
  const admission = await redeem();
  if (!admission) return;
  const root = makeRoot();
  root.classList.add('in-frame');
  mountApp(root, views, start, {
    tabId: admission.tabId,
    below: (stacks) => <ContinueBar stacks={stacks} root={root} />,
  });
}

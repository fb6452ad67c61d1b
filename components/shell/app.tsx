import { type ComponentType, createElement } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Dialog, LiveRegion, ToastRegion } from '../ui/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { focusedKey, focusOpened, focusReturned } from './focus.ts';
import type { Route, RouteOf, ViewName } from './routes.ts';
import type { Session } from './session.ts';
import type { Entry, Stacks } from './stack.ts';
import { useAppearance } from './use-appearance.ts';
import { useEscape } from './use-escape.ts';
import { SessionContext } from './use-session.ts';
import { type View, ViewContext } from './use-view.ts';

/** Which component shows which view; made where the rooms meet, in the entrypoint. */
export type Views = { [Name in ViewName]: ComponentType<{ route: RouteOf<Name> }> };

interface AppProps {
  session: Session;
  stacks: Stacks;
  views: Views;
}

/** The panel: the view on top of the stack, the way back, and what every view shares. */
export function App({ session, stacks, views }: AppProps) {
  const root = useRef<HTMLDivElement>(null);
  const entry = stacks.top.value;
  const [leaving, setLeaving] = useState<Entry>();
  const view = useMemo(() => viewOf(entry, stacks, setLeaving), [entry, stacks]);
  useFocus(root, entry, stacks);
  useEscape(view, stacks);
  useAppearance(session);

  return (
    <SessionContext.Provider value={session}>
      <div class="app" ref={root}>
        <ViewContext.Provider value={view}>
          <ErrorBoundary key={entry.id} onLeave={view.home}>
            {createElement(views[entry.route.view] as ComponentType<{ route: Route }>, {
              route: entry.route,
            })}
          </ErrorBoundary>
        </ViewContext.Provider>
        {leaving && (
          <Dialog
            title={i18n.t('shell.leave.title')}
            keep={i18n.t('shell.leave.keep')}
            onKeep={() => setLeaving(undefined)}
            act={i18n.t('shell.leave.act')}
            look="danger"
            onAct={() => {
              setLeaving(undefined);
              stacks.pop(leaving);
            }}
          >
            <p>{i18n.t('shell.leave.text')}</p>
          </Dialog>
        )}
        <ToastRegion />
        <LiveRegion />
      </div>
    </SessionContext.Provider>
  );
}

function viewOf(entry: Entry, stacks: Stacks, ask: (entry: Entry) => void): View {
  const remember = () => {
    entry.leftFrom = focusedKey();
    entry.scrollY = window.scrollY;
  };
  return {
    entry,
    canGoBack: stacks.depth.peek() > 1,
    open: (route) => {
      remember();
      stacks.push(route, entry);
    },
    replace: (route) => stacks.replace(route, entry),
    back: () => (entry.holds?.() ? ask(entry) : stacks.pop(entry)),
    close: () => stacks.pop(entry),
    home: stacks.home,
  };
}

/** Opening a view focuses its title; closing one gives focus back; a switch of tabs leaves focus alone. */
function useFocus(root: { current: HTMLElement | null }, entry: Entry, stacks: Stacks): void {
  const before = useRef<{ entry: Entry; depth: number }>(undefined);
  const depth = stacks.depth.value;
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { entry, depth };
    if (!root.current || was?.entry === entry) return undefined;
    if (was === undefined || depth >= was.depth) return focusOpened(root.current);
    focusReturned(root.current, entry);
    return undefined;
  }, [root, entry, depth]);
}

import { useEffect, useRef } from 'preact/hooks';
import { type RouteOf, useSession } from '../../shell/index.ts';
import { endChoosing, useChoosing } from './choosing.ts';
import { Plan } from './plan.tsx';
import { Running } from './running.tsx';
import { useBulk } from './use-bulk.ts';

/** Tags many people of a page: who, with what, at what cost; then, in the same place, how it goes. */
export function TagPeople({ route }: { route: RouteOf<'tag-people'> }) {
  const bulk = useBulk(route);
  const choosing = useChoosing();
  const { activity } = useSession();
  const run = bulk.run.state.value;
  const started = run.phase === 'started';

  const before = useRef(started);
  useEffect(() => {
    if (before.current === started) return;
    before.current = started;
    endChoosing(choosing);
    void activity.again();
    // A step of its own to whoever hears it: its title is read when it opens.
    window.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [started, choosing, activity]);

  return started ? <Running id={run.group} /> : <Plan bulk={bulk} />;
}

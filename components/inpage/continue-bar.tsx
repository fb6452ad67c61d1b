import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { send } from '@/utils/messaging/index.ts';
import { openPanel } from '@/utils/platform/panel.ts';
import type { Stacks } from '../shell/index.ts';
import { Button, Icon } from '../ui/index.ts';
import { type Guard, guard, type Refusal } from './guard.ts';
import { moved } from './moved.ts';

type Told = Refusal | 'native' | 'opened' | { press: string };

/**
 * The way out of the page for whatever writes: the panel opens at the same view. The click itself is judged first, because the
 * page around this frame may have lured it here; the panel it opens is out of the page's reach.
 */
export function ContinueBar({ stacks, root }: { stacks: Stacks; root: Element }) {
  const watch = useRef<Guard>(undefined);
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    const life = new AbortController();
    watch.current = guard(root, { signal: life.signal });
    // What a view did not expect to fail is what the background refuses a frame, or a browser does not offer one.
    addEventListener('unhandledrejection', () => setTold('native'), { signal: life.signal });
    return () => life.abort();
  }, [root]);

  const go = async (event: Event) => {
    const refusal = watch.current?.refusal(event) ?? (event.isTrusted ? undefined : 'forged');
    if (refusal) return setTold(refusal);
    // First in the click: both browsers count only a fresh gesture.
    const opening = openPanel();
    const { route, carry } = stacks.top.peek();
    const view = moved(carry?.() ?? route);
    const heard = await send('frame.continue', view ? { view } : {}).catch(() => undefined);
    setTold((await opening) ? 'opened' : { press: heard?.keys ?? '' });
  };
  return (
    <aside class="continue">
      <Icon name={isRefusal(told) ? 'alert' : 'shield'} />
      <div class="grow stack tight">
        <p class="small" role={told === undefined ? undefined : 'alert'}>
          {told === undefined ? <Idle /> : words(told)}
        </p>
        <Button size="small" iconAfter="forward" onClick={(event) => void go(event)}>
          {import.meta.env.FIREFOX ? i18n.t('inpage.continueSidebar') : i18n.t('inpage.continue')}
        </Button>
      </div>
    </aside>
  );
}

function Idle() {
  return (
    <>
      <b>{i18n.t('inpage.moveTitle')}</b>. <span class="t2">{i18n.t('inpage.move')}</span>
    </>
  );
}

const isRefusal = (told: Told | undefined): told is Refusal =>
  told === 'forged' || told === 'early' || told === 'covered';

function words(told: Told): string {
  if (told === 'forged') return i18n.t('inpage.refused.forged');
  if (told === 'early') return i18n.t('inpage.refused.early');
  if (told === 'covered') return i18n.t('inpage.refused.covered');
  if (told === 'native') return i18n.t('errors.native.title');
  if (told === 'opened') return i18n.t('inpage.opened');
  return told.press ? i18n.t('inpage.pressKeys', { keys: told.press }) : i18n.t('inpage.pressButton');
}

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PagePersonView } from '@/utils/messaging/index.ts';
import { useStep } from '../../shell/index.ts';
import { announce } from '../../ui/index.ts';
import { type Choosing, chosenOf } from './choosing.ts';

/** Rows open people again. Who was chosen stays chosen, and it is said. */
export function leaveChoosing(people: readonly PagePersonView[], choosing: Choosing): void {
  const kept = chosenOf(people, choosing).length;
  choosing.on.value = false;
  if (kept > 0) announce(i18n.t('people.bulk.left', kept));
}

/** Esc leaves choosing; focus goes to the first checkbox, and back to where choosing began. */
export function useChoosingKeys(
  root: RefObject<HTMLElement | null>,
  people: readonly PagePersonView[],
  choosing: Choosing,
): void {
  const on = choosing.on.value;
  useStep(() => {
    if (!choosing.on.peek()) return false;
    leaveChoosing(people, choosing);
    return true;
  });
  // Coming back from another view, focus is already where it belongs.
  const was = useRef(on);
  useLayoutEffect(() => {
    if (was.current === on) return;
    was.current = on;
    const first = on ? 'input[data-roving]' : '[data-key="choose"]';
    root.current?.querySelector<HTMLElement>(first)?.focus();
  }, [on, root]);
}

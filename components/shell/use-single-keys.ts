import { useLayoutEffect } from 'preact/hooks';
import { singleKey } from './keys.ts';
import { useSession } from './use-session.ts';

/** Single keys of a view, such as `b` to book; the settings can turn them off. */
export function useSingleKeys(keys: Record<string, () => void>): void {
  const { setup } = useSession();
  const on = setup.state.value.value?.settings.singleKeys ?? true;
  // Before anything is painted: whoever sees the view can use its keys.
  useLayoutEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const act = keys[singleKey(event) ?? ''];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

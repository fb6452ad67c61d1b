import { useLayoutEffect } from 'preact/hooks';
import type { Session } from './session.ts';

/** The theme the person chose; `system` leaves it to the browser. */
export function useAppearance(session: Session): void {
  const theme = session.setup.state.value.value?.settings.theme;
  useLayoutEffect(() => {
    if (theme === undefined) return;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}

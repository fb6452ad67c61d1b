import { useLayoutEffect } from 'preact/hooks';
import { applyTheme } from '@/utils/platform/theme.ts';
import type { Session } from './session.ts';

/** The theme the person chose; it changes at once in every open surface. */
export function useAppearance(session: Session): void {
  const theme = session.setup.state.value.value?.settings.theme;
  useLayoutEffect(() => {
    if (theme !== undefined) applyTheme(theme);
  }, [theme]);
}

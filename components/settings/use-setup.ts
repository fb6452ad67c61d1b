import { useLayoutEffect } from 'preact/hooks';
import type { ResponseOf } from '@/utils/messaging/index.ts';
import { applyTheme } from '@/utils/platform/theme.ts';
import { type Answer, useAnswer } from './use-answer.ts';

/** Consent, accounts and settings, as the background has them now. */
export type Setup = ResponseOf<'setup.get'>;

/** What is set up, kept current; the surface wears the chosen theme. */
export function useSetup(): Answer<Setup> {
  const setup = useAnswer('setup.get', {}, ['setup']);
  const theme = setup.value?.settings.theme;
  useLayoutEffect(() => {
    if (theme !== undefined) applyTheme(theme);
  }, [theme]);
  return setup;
}

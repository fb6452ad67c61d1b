/** The page's half of the sidebar inside a page, vanilla and small; the frame's half is `frame.tsx` (ADR 6). */

import type { BringInPage } from '../onpage/index.ts';
import { createInPage, type InPage } from './in-page.ts';

/** One for a page's whole life: a sidebar that is open stays open when other settings change. */
export const followInPage: BringInPage = (document, signal, tools) => {
  let shown: InPage | undefined;
  return (rules) => {
    if (rules) shown ??= createInPage(document, rules, signal, tools);
    else {
      shown?.remove();
      shown = undefined;
    }
  };
};

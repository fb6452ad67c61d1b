/** The page's half of the sidebar inside a page, vanilla and small; the frame's half is `frame.tsx` (ADR 6). */

import type { FollowInPage } from '../onpage/index.ts';
import { createInPage, type InPage } from './in-page.ts';

/** One for a page's whole life: a sidebar that is open stays open when other settings change. */
export function followInPage(document: Document, signal: AbortSignal): FollowInPage {
  let shown: InPage | undefined;
  return (rules) => {
    if (rules) shown ??= createInPage(document, rules, signal);
    else {
      shown?.remove();
      shown = undefined;
    }
  };
}

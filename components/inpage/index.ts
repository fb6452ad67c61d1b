/** The page's half of the sidebar inside a page, vanilla and small; the frame's half is `frame.tsx` (ADR 6). */

import { createInPage, type InPage } from './in-page.ts';
import type { Place } from './place.ts';

/** Shows, keeps or removes the launcher as the site's rules say; undefined removes it. */
export type FollowInPage = (rules: Place | undefined) => void;

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

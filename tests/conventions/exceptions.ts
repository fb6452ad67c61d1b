/**
 * What the conventions let pass, each with its reason and the day it was let pass. An entry that no longer lets anything
 * pass is an error, so that this file only ever shrinks by itself.
 */

interface Exception {
  readonly reason: string;
  /** ISO date. */
  readonly since: string;
}

/** Files of a room that other rooms may import beside its `index.ts`. */
export const EXTRA_DOORS: Readonly<Record<string, Exception>> = {
  'components/inpage/frame.tsx': {
    reason: 'The half of the in-page sidebar inside its frame is Preact; the door is what pages carry.',
    since: '2026-11-22',
  },
  'utils/identity/digits.ts': {
    reason: 'The content script needs digits without the phone metadata (29 kB) behind the room’s door.',
    since: '2026-11-22',
  },
  'utils/detect/page.ts': {
    reason:
      'The half of detection that runs on the page; the room’s door also judges, with the phone metadata.',
    since: '2026-11-22',
  },
  'utils/detect/sites/index.ts': {
    reason:
      'The adapters are a script of their own, for pages of their sites; both other doors must not carry them.',
    since: '2026-11-29',
  },
  'utils/messaging/router.ts': {
    reason:
      'The background’s half of messaging; the door is what surfaces import, and they must not carry it.',
    since: '2026-11-22',
  },
  'utils/messaging/sender.ts': {
    reason: 'As router.ts: who sent a message is asked in the background only.',
    since: '2026-11-22',
  },
};

/** Imports between rooms that the table in `rooms.ts` forbids, as `from → to`. */
export const EXTRA_IMPORTS: Readonly<Record<string, Exception>> = {};

/** Keys of `locales/en.yml` that are used where no source shows it. */
export const EXTRA_WORDS: Readonly<Record<string, Exception>> = {};

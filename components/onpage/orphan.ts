import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { forgetPainted } from '@/utils/detect/page.ts';
import { extensionGone } from '@/utils/messaging/index.ts';
import { createHost, isSigned } from './host.ts';
import { createParts } from './parts.ts';

/** Said by a new script. A page may say it as well: only a script that is cut off already heeds it, and stops, as it should. */
const SUCCESSOR = 'whautomate-sidebar:successor';

/** Most updates bring the new script at once; only where it does not come is there something to say. */
const TELL_AFTER_MS = 3_000;

/** Firefox lets extensions look into any root. */
interface WithAnyRoot extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Makes room for this script. One of an older version, cut off from its extension, hears that it is over and cleans up.
 * Firefox has ended it by then and left standing what it drew: that is removed here.
 */
export function succeed(document: Document): void {
  document.dispatchEvent(new Event(SUCCESSOR));
  for (const element of [...document.documentElement.children] as WithAnyRoot[]) {
    if (isSigned(element.openOrClosedShadowRoot)) element.remove();
  }
  forgetPainted(document);
}

export interface OrphanOptions {
  /** Removes everything the script shows and stops it. */
  stop(): void;
  /** Of the script's life; once it ended for another reason, nobody needs to be told. */
  signal: AbortSignal;
  isAlive?: () => boolean;
}

/**
 * Notices that the extension was updated or removed under this script: no event says so, but its id is gone. Looked at whenever
 * the page comes back to the person and whenever a message fails. What we show goes at once; if no new script has come by
 * then, one quiet line says why. The words are fetched while there is still somebody to ask for them.
 */
export function watchOrphaned(
  document: Document,
  { stop, signal, isAlive = () => browser.runtime?.id !== undefined }: OrphanOptions,
): void {
  const words = { text: i18n.t('onpage.stale'), dismiss: i18n.t('onpage.dismiss') };
  const check = () => {
    if (signal.aborted || isAlive()) return;
    stop();
    const over = new AbortController();
    document.addEventListener(SUCCESSOR, () => over.abort(), { signal: over.signal });
    const timer = setTimeout(() => tell(document, words, over), TELL_AFTER_MS);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
  };
  extensionGone.addEventListener('abort', check, { signal });
  // Whoever hears of a successor leaves without a word.
  document.addEventListener(SUCCESSOR, () => isAlive() || stop(), { signal });
  document.addEventListener('visibilitychange', check, { signal });
  for (const event of ['pageshow', 'focus']) document.defaultView?.addEventListener(event, check, { signal });
}

function tell(document: Document, words: { text: string; dismiss: string }, over: AbortController): void {
  const host = createHost(document);
  const { element, button } = createParts(document);
  const text = element('div', 'who', words.text);
  text.setAttribute('role', 'status');
  const dismiss = button('quiet', () => over.abort(), words.dismiss);
  host.root.append(element('div', 'card', element('div', 'top', text, dismiss)));
  host.element.style.insetBlockEnd = '16px';
  host.element.style.insetInlineEnd = '16px';
  host.show();
  over.signal.addEventListener('abort', () => host.remove());
}

import { i18n } from '#i18n';
import type { Status } from '@/utils/messaging/index.ts';
import { createHost } from './host.ts';
import { markOf } from './mark.ts';
import { createParts } from './parts.ts';
import { isDark, placeBeside } from './place.ts';
import { statusWord } from './status-word.ts';
import { createVoice } from './voice.ts';

/** What the card shows: what the page gave and one status word, nothing from a record (architecture, wall 1). */
export interface CardSubject {
  kind: 'phone' | 'email';
  /** E.164 or address. */
  value: string;
  name?: string;
  /** As it stands on the page. */
  shown: string;
  status: Status;
  /** Where it stands, to be beside it and never over it. */
  rect(): DOMRect;
  element: Element;
}

export type CardAction = 'look-up' | 'book' | 'tag' | 'ignore';

export interface Card {
  /** `place`: which of how many people the page shows, said aloud when somebody goes from one to the next. */
  show(subject: CardSubject, options?: { focus?: boolean; place?: { at: number; of: number } }): void;
  hide(): void;
  /** Says something in the card's last line, such as which key opens the panel. */
  say(words: string): void;
  /**
   * Whether whom it shows stands elsewhere by now. The scroll that brought somebody into view is told only after the card has
   * opened there.
   */
  hasLost(): boolean;
  readonly subject: CardSubject | undefined;
  readonly element: HTMLElement;
}

/** The card beside a number or an address. It acts on real clicks only: a page can forge events but not `isTrusted`. */
export function createCard(document: Document, act: (action: CardAction) => void): Card {
  const host = createHost(document);
  const voice = createVoice(document, host.root);
  let shown: CardSubject | undefined;
  let before: Element | null = null;
  let stood: DOMRect | undefined;

  const hide = () => {
    if (!shown) return;
    shown = undefined;
    host.hide();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  };

  host.root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    event.stopPropagation();
    hide();
  });

  return {
    get subject() {
      return shown;
    },
    element: host.element,
    show(subject, { focus = false, place } = {}) {
      shown = subject;
      host.element.toggleAttribute('data-dark', isDark(subject.element));
      const card = draw(document, subject, act);
      host.root.querySelector('.card')?.remove();
      host.root.append(card);
      host.show();
      stood = subject.rect();
      placeBeside(host.element, stood, card.getBoundingClientRect());
      if (!focus) return;
      before = document.activeElement;
      card.querySelector('button')?.focus({ preventScroll: true });
      if (place) voice.say(subject, place);
    },
    hide,
    hasLost() {
      const now = shown?.rect();
      return now?.x !== stood?.x || now?.y !== stood?.y;
    },
    say(words) {
      const line = host.root.querySelector('.hint');
      if (line) line.textContent = words;
    },
  };
}

function draw(document: Document, subject: CardSubject, act: (action: CardAction) => void): HTMLElement {
  const parts = createParts(document);
  const { element } = parts;
  const button = (className: string, text: string, action: CardAction) =>
    parts.button(className, () => act(action), text);
  const known = subject.status !== 'unknown' && subject.status !== 'checking';
  const title = subject.name ?? subject.shown;

  const who = element('div', 'who', element('div', 'name', title));
  if (subject.name) who.append(element('bdi', 'value', subject.shown));
  const status = element('div', 'status', markOf(parts, subject.status), statusWord(subject.status));
  status.dataset.status = subject.status;
  const acts = element(
    'div',
    'acts',
    button('primary', known ? i18n.t('onpage.open') : i18n.t('onpage.lookUp'), 'look-up'),
    button('', i18n.t('onpage.book'), 'book'),
  );
  if (subject.kind === 'phone' && !known) acts.append(button('quiet', i18n.t('onpage.ignore'), 'ignore'));
  const hint = element('p', 'hint');
  hint.setAttribute('role', 'status');
  const card = element('div', 'card', element('div', 'top', who, status), acts, hint);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', i18n.t('onpage.card', [title]));
  return card;
}

import { i18n } from '#i18n';
import type { CardSubject } from './card.ts';
import { statusWord } from './status-word.ts';

/** Says who the card is about now, for those who do not see it. */
export interface Voice {
  say(subject: CardSubject, place: { at: number; of: number }): void;
}

/**
 * A polite live region beside the card. It stands in the root before anything is said: a region that comes with its words is
 * not read out. The words are the page's own and one status word, like the card's (architecture, wall 1).
 */
export function createVoice(document: Document, root: ShadowRoot): Voice {
  const region = document.createElement('p');
  region.className = 'voice';
  region.setAttribute('aria-live', 'polite');
  root.append(region);
  return {
    say({ name, shown, status }, { at, of }) {
      const words = [name ?? shown, statusWord(status)];
      region.textContent = `${words.join(', ')}. ${i18n.t('onpage.position', [String(at), String(of)])}`;
    },
  };
}

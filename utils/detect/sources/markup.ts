import { briefText } from '../page/brief.ts';
import type { Source } from '../types.ts';
import { byTag, type Clue, type Root } from './clue.ts';

const MICRODATA = '[itemprop~="telephone"],[itemprop~="email"]';
const CARD = '.vcard,.h-card,.hcard';
const CARD_VALUE = '.tel,.p-tel,.email,.u-email';

const textOf = (element: Element | null | undefined) => briefText(element) ?? '';

/** Whether text in this element is a structured value: such text is `microdata` or `hcard`, not plain `text`. */
export function markupOf(element: Element): Extract<Source, 'microdata' | 'hcard'> | undefined {
  if (element.closest(MICRODATA)) return 'microdata';
  const value = element.closest(CARD_VALUE);
  return value?.closest(CARD) ? 'hcard' : undefined;
}

/** The text of the element around this one that is marked up as a phone number: nothing beside it makes it anything else. */
export const markedPhone = (element: Element): string | undefined =>
  briefText(element.closest('[itemprop~="telephone"]'), 40) || undefined;

/** Fax numbers in structured data are a machine's, not a person's. */
export const isFaxMarkup = (element: Element) => element.closest('[itemprop~="faxNumber"]') !== null;

/** The name the same item (or card) gives. An organisation's name is left out unless the item is a firm's contact person. */
export function markupName(element: Element): string | undefined {
  const card = element.closest(CARD);
  if (card) return textOf(card.querySelector('.fn,.p-name')) || undefined;
  const item = element.closest('[itemprop]')?.closest('[itemscope]');
  const name = item?.querySelector('[itemprop~="name"]');
  if (!name || name.closest('[itemscope]') !== item) return undefined;
  return (name.getAttribute('content') ?? textOf(name)) || undefined;
}

/** Values that stand in attributes of structured markup: `<meta itemprop="telephone" content="…">`. */
export function markupClues(root: Root): Clue[] {
  return byTag(root, 'meta').flatMap((element): Clue[] => {
    const property = element.getAttribute('itemprop') ?? '';
    const certain = /\btelephone\b/.test(property)
      ? 'phone'
      : /\bemail\b/.test(property)
        ? 'email'
        : undefined;
    const text = element.getAttribute('content') ?? '';
    return certain && text ? [{ element, source: 'microdata', text, certain, attribute: 'content' }] : [];
  });
}

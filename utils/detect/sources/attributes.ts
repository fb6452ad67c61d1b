import { look } from '../page/probe.ts';
import { type Clue, type Root, selectAll } from './clue.ts';

/** Attributes whose whole value is an identity. */
const CARRIERS = [
  'email',
  'data-email',
  'data-hovercard-id',
  'data-phone',
  'data-phone-number',
  'data-tel',
  'data-cell-value',
] as const;
/** Attributes a person hears or sees as text. */
const SPOKEN = ['title', 'aria-label'] as const;

/** Worth watching for changes. */
export const CARRYING_ATTRIBUTES: readonly string[] = [...CARRIERS, ...SPOKEN];

const SELECTORS = CARRYING_ATTRIBUTES.map((name) => `[${name}]`);

/** Cloudflare hides addresses as hexadecimal, each byte exclusive-or-ed with the first; its own script shows them again. */
export function decodeCloudflare(hex: string): string | undefined {
  if (!/^(?:[\da-f]{2}){4,}$/i.test(hex)) return undefined;
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const [key = 0, ...rest] = bytes;
  return String.fromCharCode(...rest.map((byte) => byte ^ key)).split('?', 1)[0];
}

function carried(element: Element): Clue | undefined {
  for (const attribute of CARRIERS) {
    const text = element.getAttribute(attribute);
    if (!text || text.length > 320 || look(text) !== 'yes') continue;
    const certain = text.includes('@') ? 'email' : attribute === 'data-cell-value' ? undefined : 'phone';
    return { element, source: 'attribute', attribute, text, ...(certain ? { certain } : {}) };
  }
  return undefined;
}

function clues(element: Element): Clue[] {
  const first = carried(element);
  const spoken = SPOKEN.flatMap((attribute): Clue[] => {
    const text = element.getAttribute(attribute);
    if (!text || text.length > 1_000 || look(text) !== 'yes' || (first && text.includes(first.text)))
      return [];
    return [{ element, source: 'attribute', attribute, text }];
  });
  return first ? [first, ...spoken] : spoken;
}

/** Identities in attributes, the surest carrier of each element only: Gmail repeats an address in three of them. */
export function attributeClues(root: Root): Clue[] {
  const found = selectAll(root, SELECTORS).flatMap((element) =>
    element.matches('input,textarea,select,option,iframe') ? [] : clues(element),
  );
  for (const element of selectAll(root, ['[data-cfemail]'])) {
    const text = decodeCloudflare(element.getAttribute('data-cfemail') ?? '');
    if (text) found.push({ element, source: 'attribute', attribute: 'data-cfemail', text, certain: 'email' });
  }
  return found;
}

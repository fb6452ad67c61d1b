import { look } from '../page/probe.ts';
import { type Clue, type Root, selectAll } from './clue.ts';

/**
 * Attributes whose whole value is an identity. `data-phone` and its like are what pages show only after a click, so nobody reads
 * them yet; each would be one search more of the whole page.
 */
const CARRIERS = ['email', 'data-email'] as const;
/** Attributes a person hears or sees as text. */
const SPOKEN = ['title', 'aria-label'] as const;

/** Worth watching for changes. */
export const CARRYING_ATTRIBUTES: readonly string[] = [...CARRIERS, ...SPOKEN];

/** Cloudflare hides addresses as hexadecimal, each byte exclusive-or-ed with the first; its own script shows them again. */
export function decodeCloudflare(hex: string): string | undefined {
  if (!/^(?:[\da-f]{2}){4,}$/i.test(hex)) return undefined;
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const [key = 0, ...rest] = bytes;
  return String.fromCharCode(...rest.map((byte) => byte ^ key)).split('?', 1)[0];
}

type Find = (root: Root) => Clue[];

/** Gmail repeats an address in three attributes: the surest carrier of an element speaks for it. */
const isFirst = (element: Element, attribute: string) =>
  CARRIERS.find((name) => element.getAttribute(name)?.includes('@') || element.hasAttribute(name)) ===
  attribute;

const carriers = CARRIERS.map(
  (attribute): Find =>
    (root) =>
      selectAll(root, `[${attribute}]`).flatMap((element): Clue[] => {
        const text = element.getAttribute(attribute) ?? '';
        if (text.length > 320 || look(text) !== 'yes' || !isFirst(element, attribute)) return [];
        return [
          { element, source: 'attribute', attribute, text, certain: text.includes('@') ? 'email' : 'phone' },
        ];
      }),
);

const FORM = 'input,textarea,select,option,iframe';

/** Both in one search: on a page with classes, two take half as long again. */
const spoken: Find = (root) =>
  selectAll(root, '[title],[aria-label]').flatMap((element) =>
    SPOKEN.flatMap((attribute): Clue[] => {
      const text = element.getAttribute(attribute);
      if (!text || text.length > 1_000 || look(text) !== 'yes' || element.matches(FORM)) return [];
      const carried = CARRIERS.some((name) => text.includes(element.getAttribute(name) || '\n'));
      return carried ? [] : [{ element, source: 'attribute', attribute, text }];
    }),
  );

const hidden: Find = (root) => {
  const name = '__cf_email__';
  const elements =
    'getElementsByClassName' in root ? root.getElementsByClassName(name) : root.querySelectorAll(`.${name}`);
  return [...elements].flatMap((element): Clue[] => {
    const text = decodeCloudflare(element.getAttribute('data-cfemail') ?? '');
    return text ? [{ element, source: 'attribute', attribute: 'data-cfemail', text, certain: 'email' }] : [];
  });
};

/** Identities in attributes. One search an attribute: on a big page each is a slice of its own. */
export const attributeClues: readonly Find[] = [...carriers, spoken, hidden];

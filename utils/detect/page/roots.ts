import { byTag, type Root } from '../sources/clue.ts';
import type { Slices } from './slices.ts';

interface ShadowApi {
  readonly dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };
}

/** An element's shadow root: open ones always, closed ones where the extension API allows (Chrome ≥ 88, Firefox ≥ 63). */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const firefox = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox) return firefox;
  const { chrome } = globalThis as { chrome?: ShadowApi };
  try {
    return chrome?.dom?.openOrClosedShadowRoot?.(element as HTMLElement) ?? null;
  } catch {
    return null;
  }
}

/** A frame's document, where its origin is ours. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Up to here every element is asked for a shadow root: at most 3 ms. */
const ASK_EVERYBODY = 8_000;

/**
 * Elements that may host a shadow root. On a big page asking each of 95,000 elements costs 25 ms, so only those are asked
 * with nothing in the light tree and, where such a one is a custom element, those with something for a named slot.
 */
function* hosts(root: Root): Generator<Element> {
  const all = 'getElementsByTagName' in root ? root.getElementsByTagName('*') : root.querySelectorAll('*');
  // Not its length, for which all would be counted.
  if (!all[ASK_EVERYBODY]) return yield* all;
  let components = false;
  for (const element of root.querySelectorAll(':empty')) {
    components ||= element.localName.includes('-');
    yield element;
  }
  if (!components) return;
  for (const { parentElement } of root.querySelectorAll('[slot]')) if (parentElement) yield parentElement;
}

/** The documents and shadow roots right inside a root, one level deep. */
export async function rootsInside(root: Root, slices: Slices): Promise<(Document | ShadowRoot)[]> {
  const found = new Set<Document | ShadowRoot>();
  for (const frame of byTag(root, 'iframe')) {
    const document = frameDocument(frame);
    if (document?.documentElement) found.add(document);
  }
  const self = root.nodeType === 1 ? shadowOf(root as Element) : null;
  if (self) found.add(self);
  for (const host of hosts(root)) {
    const shadow = shadowOf(host);
    if (shadow) found.add(shadow);
    if (slices.over()) await slices.rest();
  }
  return [...found];
}

/** A root and everything inside it, however deep. */
export async function allRoots(top: Root, slices: Slices): Promise<Root[]> {
  const roots: Root[] = [top];
  for (let index = 0; index < roots.length && index < 500; index++) {
    const root = roots[index];
    if (root) roots.push(...(await rootsInside(root, slices)).filter((inner) => !roots.includes(inner)));
  }
  return roots;
}

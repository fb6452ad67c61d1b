/**
 * The page's half of detection: everything a content script needs, and no phone metadata (a judge has that). Reads the page,
 * never writes to it.
 */

import { allRoots } from './page/roots.ts';
import { Scanner, type ScanOptions } from './page/scan.ts';
import { settle } from './page/settle.ts';
import { createSlices } from './page/slices.ts';
import { siteOf } from './sites/index.ts';
import type { PageDetection } from './types.ts';

export {
  createPainter,
  forgetPainted,
  type Painted,
  type Painter,
  type PaintStatus,
} from './highlight.ts';
export { type ObserveOptions, observeDocument, type PageChange, type SiteState } from './page/observe.ts';
export type { ScanOptions } from './page/scan.ts';
export { plain } from './plain.ts';
export type { Site } from './sites/engine.ts';
export type { Candidate, Detection, Judge, PageDetection, PlainDetection, TextContext } from './types.ts';

/**
 * Finds every phone number and address on a page: text, links, attributes, structured data, shadow roots, same-origin
 * frames. Reads only; works in slices that let the page run. Knows every adapter, unless another `site` is given.
 *
 * @throws the signal's reason when cancelled
 */
export async function scanDocument(document: Document, options: ScanOptions): Promise<PageDetection[]> {
  const { signal, site: open = siteOf } = options;
  signal?.throwIfAborted();
  const slices = createSlices({ signal });
  const site = open(document);
  const roots = await allRoots(document, slices);
  const scanner = new Scanner(options, slices, roots, site);
  for (const root of roots) await scanner.root(root);
  await scanner.ask();
  return settle(scanner.drafts, site?.healthy ? site : undefined);
}

import { Scanner, type ScanOptions } from './page/scan.ts';
import { createSlices } from './page/slices.ts';
import { siteOf } from './sites/index.ts';
import type { PageDetection } from './types.ts';

export type { ScanOptions } from './page/scan.ts';

/**
 * Finds every phone number and address on a page: text, links, attributes, structured data, open shadow roots, same-origin
 * frames. Reads only; works in slices that let the page run.
 *
 * @throws the signal's reason when cancelled
 */
export async function scanDocument(document: Document, options: ScanOptions): Promise<PageDetection[]> {
  const site = siteOf(document);
  const scanner = new Scanner(
    { ...options, ...(site?.healthy ? { site } : {}) },
    createSlices({ signal: options.signal }),
  );
  await scanner.root(document);
  await scanner.ask();
  return scanner.results();
}

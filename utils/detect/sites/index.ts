import { openSite, type Site } from './engine.ts';
import { gmail } from './gmail.ts';
import { hubspot } from './hubspot.ts';
import type { SiteAdapter } from './types.ts';
import { whatsapp } from './whatsapp.ts';

/** Every adapter. Sites without one do well without. */
export const ADAPTERS: readonly SiteAdapter[] = [gmail, hubspot, whatsapp];

/** The adapter for an address, if there is one. */
export function adapterFor(address: string): SiteAdapter | undefined {
  try {
    const url = new URL(address);
    return ADAPTERS.find((adapter) => adapter.matches(url));
  } catch {
    return undefined;
  }
}

/** The site a document belongs to, ready to be asked. */
export function siteOf(document: Document): Site | undefined {
  const adapter = adapterFor(document.location?.href ?? document.URL);
  return adapter && openSite(adapter, document);
}

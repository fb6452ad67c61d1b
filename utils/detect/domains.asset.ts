import { DOMAINS } from './domains.path.ts';

/** Filled in place once the asset is read: whoever imported it before sees it after. */
export const domains: { lists: readonly string[] } = { lists: [] };

/** Resolves when they are known. The asset is part of the extension, so it fails only with the extension itself. */
export const domainsReady: Promise<void> = fetch(DOMAINS)
  .then((response) => response.json() as Promise<readonly string[]>)
  .then((lists) => {
    domains.lists = lists;
  });

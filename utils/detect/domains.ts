import lists from './domains.json' with { type: 'json' };

/**
 * Every top-level domain of IANA's root zone as of 2026-05-16, apart by blanks (5 kB gzip); internationalised ones are recognised by their
 * script. In the extension's build `domains.asset.ts` stands for this file, as for the given names.
 */
export const domains: { readonly lists: readonly string[] } = { lists };

/** Resolves when they are known. */
export const domainsReady: Promise<void> = Promise.resolve();

import metadata from 'libphonenumber-js/metadata.max.json';

/**
 * The numbering plans of all countries (39 kB gzip). The extension's build puts `metadata.asset.ts` in place of this file: there
 * the plans are an asset of their own, read once at each start of the worker, and not part of the script it has to parse.
 */
export { metadata };

/** Resolves when numbers can be read. Await it before the first number; here they can be at once. */
export const phonesReady: Promise<void> = Promise.resolve();

/** Where the build leaves the top-level domains, from the extension's root. */
export const DOMAINS = '/domains.json';

/** Where the build leaves the given names, from the extension's root. */
export const GIVEN_NAMES = '/given-names.json';

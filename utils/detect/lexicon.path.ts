/** Where the build leaves the words detection knows, from the extension's root. */
export const LEXICON = '/lexicon.json';

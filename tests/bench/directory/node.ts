import * as fake from 'fake-indexeddb';

/** Gives this process an IndexedDB in memory. */
export function installFakeIndexedDB(): void {
  const { default: _, indexedDB, ...classes } = fake;
  Object.assign(globalThis, { indexedDB, ...classes });
}

export * from './browser/index.ts';
export { createEngine, type EngineOptions } from './engine.ts';
export * from './errors.ts';
export * from './ports.ts';
export { createIndexedDbStore, type IndexedDbOptions } from './store/indexeddb.ts';
export { createMemoryStore } from './store/memory.ts';
export type { Store } from './store/store.ts';
export * from './types.ts';

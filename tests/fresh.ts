import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Test files share a thread (vitest.config.ts): each begins with modules of its own, an empty browser, an empty database and a real clock.
vi.resetModules();
vi.useRealTimers();
fakeBrowser.reset();
globalThis.indexedDB = new IDBFactory();

import { browser } from 'wxt/browser';
import type { createDemo } from '@/utils/demo/index.ts';

const SCRIPT = '/demo.js';

/** Where `entrypoints/demo.ts` leaves what it brings. */
export interface DemoWorld {
  createSidebarDemo?: typeof createDemo;
}

/** Chromium's worker; Firefox's event page has no `importScripts`. */
interface WorkerScope {
  importScripts?(path: string): void;
}

/**
 * Brings the demo's script into Chromium's worker. It must happen in the first turn: `import()` does not work in a worker, and
 * `importScripts` inside the `install` event leaves an extension's worker installing for ever (tried on Chromium 156).
 */
export function importDemoScript(scope = globalThis as WorkerScope): void {
  scope.importScripts?.(SCRIPT);
}

/** The demo account. Firefox's event page loads it here, when it is needed; Chromium's worker has it from the start. */
export async function loadDemo(scope = globalThis as DemoWorld): Promise<typeof createDemo> {
  if (!scope.createSidebarDemo) await import(/* @vite-ignore */ browser.runtime.getURL('/demo.js'));
  if (!scope.createSidebarDemo) throw new Error(`${SCRIPT} brought no demo: rebuild the extension`);
  return scope.createSidebarDemo;
}

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** A use case of the demo account takes up to 3 s on two quiet cores, and other stages of `npm test` run beside. */
const shared = { mockReset: true, restoreMocks: true, testTimeout: 20_000 } as const;

/** Three rooms that need no browser. What needs one lives in tests/browser and runs under Playwright Test. */
export default defineConfig({
  test: {
    // The default leaves one core idle, which on two cores is half of them.
    maxWorkers: '100%',
    // A thread starts sooner than a process; a fifth of the time of them all.
    pool: 'threads',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/conventions/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto', 'temporal-polyfill/global'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['fake-indexeddb/auto', 'temporal-polyfill/global'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['temporal-polyfill/global'],
        },
      },
      {
        // Reads .output: `npm run build` comes first, so `npm test` runs this project by itself.
        test: {
          ...shared,
          name: 'build',
          include: ['tests/conventions/**/*.build.ts'],
          environment: 'node',
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const shared = {
  mockReset: true,
  restoreMocks: true,
  // A use case of the demo account takes up to 3 s on two quiet cores, and other stages of `npm test` run beside.
  testTimeout: 20_000,
  // A thread and its environment for each file were a third of the time; tests/fresh.ts makes what they share new.
  isolate: false,
} as const;

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
          setupFiles: ['tests/fresh.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/fresh.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'contract',
          // It measures what answers cost, which other files in the same thread make dearer (12 ms, or 13).
          isolate: true,
          include: ['tests/contract/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/fresh.ts'],
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

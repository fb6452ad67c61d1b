import { defineConfig } from '@playwright/test';
import { runFolder } from './tests/browser/support/temporary.ts';
import type { Options } from './tests/browser/support/test.ts';

// The runner reads this first, and its workers inherit its environment; the folder goes when the runner ends.
runFolder();

/**
 * Both browsers run what depends on the browser. A spec file that has something to say in one alone says so by its name, a test by
 * its tag (`chromiumOnly`, `firefoxOnly`), with the day and the reason.
 */
export default defineConfig<Options>({
  testDir: 'tests/browser',
  timeout: 90_000,
  // Every test has a browser and a network of its own. One more than the two cores: some only wait for time to pass.
  workers: 3,
  fullyParallel: true,
  // The machines of CI are shared and have slow hours: what fails once is listed as flaky, and is to be understood; twice is a failure.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [
    {
      name: 'chromium',
      testIgnore: '**/*.firefox.spec.ts',
      grepInvert: /@firefox-only/,
      use: { kind: 'chromium' },
    },
    {
      name: 'firefox',
      testIgnore: '**/*.chromium.spec.ts',
      grepInvert: /@chromium-only/,
      use: { kind: 'firefox' },
    },
  ],
});

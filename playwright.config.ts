import { defineConfig } from '@playwright/test';
import type { Options } from './tests/browser/support/test.ts';

/** Both browsers run every spec; one that is about a single browser's own doing skips itself by its name. */
export default defineConfig<Options>({
  testDir: 'tests/browser',
  timeout: 90_000,
  // Every test has a browser and a network of its own. One more than the two cores: some only wait for time to pass.
  workers: 3,
  fullyParallel: true,
  // A browser that starts too slowly on a busy machine is no finding: what fails three times is.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: !!process.env.CI,
  reporter: [['list']],
  outputDir: 'test-results',
  projects: [
    { name: 'chromium', testIgnore: '**/*.firefox.spec.ts', use: { kind: 'chromium' } },
    { name: 'firefox', testIgnore: '**/*.chromium.spec.ts', use: { kind: 'firefox' } },
  ],
});

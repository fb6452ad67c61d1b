import { defineConfig } from 'wxt';
import { manifest } from './utils/platform/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifest: ({ browser, mode }) =>
    manifest({ firefox: browser === 'firefox', release: mode === 'production' }),
  webExt: { disabled: true },
  // The sources zip is what Mozilla's reviewers rebuild: everything the build reads, nothing it does not.
  zip: { excludeSources: ['screenshots/**', 'test-results/**', '.ci/**'] },
});

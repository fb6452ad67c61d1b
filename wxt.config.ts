import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { PHONE_PLANS } from './utils/identity/metadata.path.ts';
import { manifest } from './utils/platform/manifest.ts';

const file = (path: string) => fileURLToPath(import.meta.resolve(path));

/** Numbering plans stand in the packages as an asset, not in the worker's script (utils/identity/metadata.ts). */
const phonePlansAsAsset: Plugin = {
  name: 'phone-plans-as-asset',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === './metadata.ts' && importer?.includes('/utils/identity/')
      ? file('./utils/identity/metadata.asset.ts')
      : undefined,
};

/**
 * Pages get the browser's own object: all a content script calls (messages, texts) gives promises in every browser of the
 * manifest, and the polyfill would be an eighth of what each page has to load. And they get texts without plurals.
 */
const LIGHT: Readonly<Record<string, string>> = {
  '@wxt-dev/webextension-polyfill/browser': file('wxt/browser'),
  '@wxt-dev/i18n': file('./utils/platform/page-words.ts'),
};
const lightForPages: Plugin = {
  name: 'light-for-pages',
  enforce: 'pre',
  resolveId: (source) => LIGHT[source],
};

/** Entrypoints that run in people's pages. */
const ON_PAGES = new Set(['detector', 'launcher']);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifest: ({ browser, mode }) =>
    manifest({ firefox: browser === 'firefox', release: mode === 'production' }),
  vite: () => ({
    plugins: [phonePlansAsAsset],
    // As the manifest demands: lowered for older ones, a sheet would carry every `light-dark()` colour in three parts.
    build: { cssTarget: ['chrome144', 'firefox142'] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => ON_PAGES.has(name))) config.plugins?.push(lightForPages);
    },
    'build:publicAssets': (wxt, assets) => {
      // Only Firefox's manifest names them (utils/platform/manifest.ts).
      const isOfOthers = ({ relativeDest }: { relativeDest: string }) =>
        wxt.config.browser !== 'firefox' && relativeDest.startsWith('icon-on-dark');
      assets.splice(0, assets.length, ...assets.filter((asset) => !isOfOthers(asset)));
      const contents = readFileSync(file('./node_modules/libphonenumber-js/metadata.max.json'), 'utf8');
      assets.push({ relativeDest: PHONE_PLANS.slice(1), contents });
    },
  },
  webExt: { disabled: true },
  // The sources zip is what Mozilla's reviewers rebuild: everything the build reads, nothing it does not.
  zip: { excludeSources: ['screenshots/**', 'test-results/**', '.ci/**'] },
});

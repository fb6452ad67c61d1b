import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { LEXICON } from './utils/detect/lexicon.path.ts';
import { GIVEN_NAMES } from './utils/detect/names/given.path.ts';
import { PHONE_PLANS } from './utils/identity/metadata.path.ts';
import { manifest } from './utils/platform/manifest.ts';

const file = (path: string) => fileURLToPath(import.meta.resolve(path));

/** What stands in the packages as a file of its own, not in the worker's script: where from, where to, whose place it takes. */
const ASSETS = [
  {
    ...{ from: './node_modules/libphonenumber-js/metadata.max.json', to: PHONE_PLANS },
    ...{ module: './utils/identity/metadata.ts', instead: './utils/identity/metadata.asset.ts' },
  },
  {
    ...{ from: './utils/detect/names/given-names.json', to: GIVEN_NAMES },
    ...{ module: './utils/detect/names/given.ts', instead: './utils/detect/names/given.asset.ts' },
  },
  {
    ...{ from: './utils/detect/lexicon.json', to: LEXICON },
    ...{ module: './utils/detect/lexicon.ts', instead: './utils/detect/lexicon.asset.ts' },
  },
] as const;

const INSTEAD = new Map(ASSETS.map(({ module, instead }) => [file(module), file(instead)]));

const asAssets: Plugin = {
  name: 'as-assets',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source, importer) => {
    if (!importer || !source.startsWith('.')) return undefined;
    return INSTEAD.get(resolve(dirname(importer), source));
  },
};

/**
 * Pages get the browser's own object: all a content script calls (messages, texts) gives promises in every browser of the
 * manifest, and the polyfill would be an eighth of what each page has to load. And they get texts without plurals.
 */
const LIGHT: Readonly<Record<string, string>> = {
  '@wxt-dev/webextension-polyfill/browser': file('wxt/browser'),
  '@wxt-dev/i18n': file('./utils/platform/page-words.ts'),
  'wxt/utils/define-unlisted-script': file('./utils/platform/page-script.ts'),
};
/** WXT wraps a script into a logger that says nothing in a release: what is left is its first line and the call. */
const bare = (wrapped: string) =>
  `${/^import definition .*$/m.exec(wrapped)?.[0]}\nexport default definition.main();`;
const lightForPages: Plugin = {
  name: 'light-for-pages',
  enforce: 'pre',
  resolveId: (source) => LIGHT[source],
  transform: (code, id) => (id.includes('wxt-unlisted-script-entrypoint') ? bare(code) : undefined),
};

/** Entrypoints that run in people's pages. */
const ON_PAGES = new Set(['detector', 'launcher', 'adapters']);

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifest: ({ browser, mode }) =>
    manifest({ firefox: browser === 'firefox', release: mode === 'production' }),
  vite: () => ({
    plugins: [asAssets],
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
      for (const { from, to } of ASSETS)
        assets.push({ relativeDest: to.slice(1), contents: readFileSync(file(from), 'utf8') });
    },
  },
  webExt: { disabled: true },
  // The sources zip is what Mozilla's reviewers rebuild: everything the build reads, nothing it does not.
  zip: { excludeSources: ['screenshots/**', 'test-results/**', '.ci/**'] },
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

type Tree = { [key: string]: Tree | string };

function flat(tree: Tree, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const at = [...path, key];
    if (typeof value !== 'object') return [[at.join('_'), String(value)]];
    return 'n' in value ? [[at.join('_'), Object.values(value).join(' | ')]] : flat(value, at);
  });
}

/** `locales/en.yml` as the browser serves it. */
const messages: Plugin = {
  name: 'messages',
  resolveId: (id) => (id === 'virtual:messages' ? '\0messages' : undefined),
  load: (id) =>
    id === '\0messages'
      ? `export default ${JSON.stringify(Object.fromEntries(flat(parse(readFileSync(`${root}/locales/en.yml`, 'utf8')) as Tree)))}`
      : undefined,
};

/** Serves the panel's own sources with a stand-in for the browser: what it looks like before there is a background. */
export const harness: InlineConfig = {
  configFile: false,
  root,
  logLevel: 'error',
  plugins: [messages],
  resolve: {
    alias: {
      '@wxt-dev/browser': `${here}browser-stub.ts`,
      'wxt/browser': `${here}browser-stub.ts`,
      '#i18n': `${root}/.wxt/i18n/index.ts`,
      '@/': `${root}/`,
    },
  },
  optimizeDeps: { exclude: ['@wxt-dev/i18n'] },
  // Somebody else saving a file must not load a page again in the middle of its journey.
  server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
};

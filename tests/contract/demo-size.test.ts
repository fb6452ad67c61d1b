import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

/** What the demo may add to the background, in bytes after gzip (issue 3). */
const BUDGET = 35_000;

it('adds at most 35 kB gzip to the background, Hono included', async () => {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'esnext',
      minify: true,
      lib: { entry: fileURLToPath(new URL('../../utils/demo/index.ts', import.meta.url)), formats: ['es'] },
    },
  })) as Rolldown.RolldownOutput[];
  const code = result.flatMap(({ output }) => output).map((chunk) => ('code' in chunk ? chunk.code : ''));
  const size = gzipSync(code.join('')).length;
  expect(size).toBeGreaterThan(10_000); // it is in there
  expect(size).toBeLessThanOrEqual(BUDGET);
}, 30_000);

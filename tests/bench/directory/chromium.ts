import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import { findChromium } from '../../browser/support/browsers.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The workload and all it imports as one module's text. */
export async function bundleWorkload(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: { entry: path.join(ROOT, 'tests/bench/directory/workload.ts'), formats: ['es'] },
    },
  });
  const [{ output }] = built as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}

/** Pages of one profile; each `visit` starts the browser anew, so that nothing is warm but the disk. */
export async function createBrowser(module: string) {
  const executablePath = findChromium();
  const profile = mkdtempSync(path.join(tmpdir(), 'whautomate-bench-'));
  const server = createServer((request, response) => {
    const script = request.url === '/workload.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? module : '<!doctype html><title>bench</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    async visit<Result>(run: (page: Page) => Promise<Result>): Promise<Result> {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath,
        args: ['--no-sandbox'],
      });
      try {
        const page = await context.newPage();
        await page.goto(`http://localhost:${port}/`);
        return await run(page);
      } finally {
        await context.close();
      }
    },
    close() {
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

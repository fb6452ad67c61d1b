import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Driver, Evaluator } from '../driver.ts';
import { until } from '../poll.ts';
import { functionText, parse } from '../surface.ts';
import { attach, type TargetInfo, type Tunnel } from './hidden.ts';

export interface WorkerOptions {
  /** The extension's, without a slash at the end. */
  readonly origin: string;
  /** The protocol's id of the profile whose worker is meant. */
  readonly profile: string | undefined;
  /** A page of that profile. */
  readonly page: () => Page | undefined;
}

/**
 * Evaluates in the service worker, waking it first if it sleeps. The target and the tunnel outlive the worker's end: a
 * command sent in between would wait for the next start.
 */
export function workerEvaluator(browser: CDPSession, { origin, profile, page }: WorkerOptions): Evaluator {
  const isWorker = isWorkerOf(origin, profile);
  let tunnel: Tunnel | undefined;
  return {
    evaluate: async (run, ...values) => {
      const { targetInfos } = await browser.send('Target.getTargets');
      if (!targetInfos.some(isWorker)) await startWorker(page(), origin);
      // An extension that started again has another target, and of the end of the one before nobody is told.
      const isThere = tunnel?.isOpen() && targetInfos.some(({ targetId }) => targetId === tunnel?.targetId);
      const worker = isThere && tunnel ? tunnel : await attach(browser, 'the service worker', isWorker);
      tunnel = worker;
      await until('the service worker to run', () => isRunning(worker));
      const { result, exceptionDetails } = await worker.send('Runtime.evaluate', {
        expression: `(${functionText(run, values)})()`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return parse(result.value as string | undefined);
    },
  };
}

/** Whether a target is the extension's worker in a profile. */
export function isWorkerOf(origin: string, profile: string | undefined): (target: TargetInfo) => boolean {
  return ({ type, url, browserContextId }) =>
    type === 'service_worker' && url.startsWith(origin) && browserContextId === profile;
}

/** A worker that has only just started answers before it has its extension's powers, and its fetches never end. */
async function isRunning(worker: Tunnel): Promise<boolean> {
  const expression =
    'globalThis.registration?.active?.state === "activated" && !!globalThis.chrome?.runtime?.id';
  const { result } = await worker.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value === true;
}

async function startWorker(page: Page | undefined, origin: string): Promise<void> {
  const session = await workersSession(page);
  await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
  await session.detach();
}

/** Ends every worker of the profile, as the browser does to idle ones. */
export async function stopWorkers(context: BrowserContext): Promise<void> {
  const session = await workersSession(context.pages()[0]);
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Any page's session speaks for all workers of the profile. A new tab would wake the worker, so none is opened. */
async function workersSession(page: Page | undefined): Promise<CDPSession> {
  if (!page) throw new Error('The browser has no tab left.');
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return session;
}

/**
 * Waits for the worker of an extension that was started again. Chromium sometimes starts it cut off from the browser: "No SW", or nothing at
 * all, to whatever it asks (seen 2026-11-29 in 1 of 15 updates on a busy machine). It ends it for idleness half a minute later; here it
 * is ended at once, and what it could not do is for the next one.
 */
export async function workerAfterStart(driver: Pick<Driver, 'background' | 'stopBackground'>): Promise<void> {
  await until('a worker that the browser listens to', async () => {
    const asked = driver.background.evaluate(() => chrome.permissions.getAll().then(() => true));
    const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), 3_000));
    if (await Promise.race([asked.catch(() => false), late])) return true;
    await driver.stopBackground();
    return false;
  });
}

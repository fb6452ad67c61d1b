import type { BrowserContext, CDPSession } from '@playwright/test';
import type { Evaluator } from '../driver.ts';
import { until } from '../poll.ts';
import { functionText, parse } from '../surface.ts';
import { attach, type Tunnel } from './hidden.ts';

/**
 * Evaluates in the service worker, waking it first if it sleeps. The target and the tunnel outlive the worker's end: a
 * command sent in between would wait for the next start.
 */
export function workerEvaluator(browser: CDPSession, context: BrowserContext, origin: string): Evaluator {
  const isWorker = ({ type, url }: { type: string; url: string }) =>
    type === 'service_worker' && url.startsWith(origin);
  let tunnel: Tunnel | undefined;
  return {
    evaluate: async (run, ...values) => {
      const { targetInfos } = await browser.send('Target.getTargets');
      if (!targetInfos.some(isWorker)) await startWorker(context, origin);
      const worker = tunnel?.isOpen() ? tunnel : await attach(browser, 'the service worker', isWorker);
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

/** A worker that has only just started answers before it has its extension's powers, and its fetches never end. */
async function isRunning(worker: Tunnel): Promise<boolean> {
  const expression =
    'globalThis.registration?.active?.state === "activated" && !!globalThis.chrome?.runtime?.id';
  const { result } = await worker.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value === true;
}

async function startWorker(context: BrowserContext, origin: string): Promise<void> {
  const session = await workersSession(context);
  await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
  await session.detach();
}

/** Ends every worker of the profile, as the browser does to idle ones. */
export async function stopWorkers(context: BrowserContext): Promise<void> {
  const session = await workersSession(context);
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Any page's session speaks for all workers of the profile. A new tab would wake the worker, so none is opened. */
async function workersSession(context: BrowserContext): Promise<CDPSession> {
  const [page] = context.pages();
  if (!page) throw new Error('The browser has no tab left.');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return session;
}

// Playwright and plain Node have no global Temporal; in vitest this import does nothing new.
import 'temporal-polyfill/global';
import { listen } from './http.ts';
import type { SandboxOptions } from './options.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

export { FAULT_KINDS, type FaultKind, type FaultRule, type Faults } from './faults.ts';
export { Dropped } from './http.ts';
export type { LimiterKind } from './limiter.ts';
export type { SandboxOptions } from './options.ts';
export { PLANS, type Plan, type PlanName } from './plans.ts';
export type { LoggedRequest } from './request-log.ts';
export { createSandbox, type Sandbox } from './sandbox.ts';

/** A sandbox that listens. */
export interface RunningSandbox {
  /** `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  /** The sandbox behind it. Its members are repeated here for short tests. */
  readonly sandbox: Sandbox;
  readonly key: string;
  readonly log: Sandbox['log'];
  readonly demo: Sandbox['demo'];
  fetch: Sandbox['fetch'];
  setFaults: Sandbox['setFaults'];
  reset: Sandbox['reset'];
  /** Ends all connections and frees the port. */
  close(): Promise<void>;
}

/**
 * Serves the demo account over HTTP on loopback, the account already built when the promise resolves.
 * @param options those of the sandbox, and `port` (default 0: any free one)
 */
export async function startSandbox(
  options: SandboxOptions & { readonly port?: number } = {},
): Promise<RunningSandbox> {
  const sandbox = createSandbox(options);
  await sandbox.demo.fetch(new Request('http://sandbox/v1/account-info'));
  const { server, url } = await listen(sandbox.listener, options.port ?? 0);
  return {
    url,
    sandbox,
    key: sandbox.key,
    get log() {
      return sandbox.log;
    },
    get demo() {
      return sandbox.demo;
    },
    fetch: (request) => sandbox.fetch(request),
    setFaults: (faults) => sandbox.setFaults(faults),
    reset: () => sandbox.reset(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

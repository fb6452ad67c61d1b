import { createSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/index.ts';
import type { Network } from '../support/index.ts';

/** Looks like the vendor's keys; found anywhere but in the sandbox's log of headers, it has leaked. */
export const KEY = 'wh-7f3kQ9tB2mXz4LdPcVnR8sYe';

/** The account as the tests look into it: what its records really hold, not what the API says of them. */
export interface Account {
  readonly locations: readonly { readonly id: string; readonly texts: Texts }[];
  readonly clients: readonly {
    readonly id: string;
    readonly texts: Texts;
    readonly tags: readonly string[];
    readonly createdAt: number;
  }[];
  readonly contacts: readonly { readonly id: string; readonly texts: Texts }[];
  readonly clientTags: readonly { readonly name: string }[];
  readonly appointments: readonly BookedAppointment[];
}

export interface BookedAppointment {
  readonly id: string;
  readonly clientId: string;
  readonly staffId: string;
  readonly serviceId: string;
  readonly locationId: string;
  readonly date: string;
  /** Minutes after local midnight. */
  readonly minute: number;
  readonly timezone: string;
  readonly status: 'Booked' | 'Rescheduled' | 'Cancelled';
  readonly cancellationReason: string;
}

type Texts = Readonly<Record<string, string>>;

/** Mounts a sandbox behind the vendor's real host names. */
export function serveSandbox(network: Network, options: SandboxOptions = {}): Sandbox {
  const sandbox = createSandbox({ key: KEY, ...options });
  network.api((request) => sandbox.fetch(request));
  return sandbox;
}

/** The sandbox's account just now, without a request. */
export async function accountOf(sandbox: Sandbox): Promise<Account> {
  return (await sandbox.demo.snapshot()) as Account;
}

/** How often an operation was asked for. */
export function calls(sandbox: Sandbox, operation: string): number {
  return sandbox.log.filter((request) => request.operation === operation).length;
}

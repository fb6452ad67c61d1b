import { isContact } from './packed.ts';
import type { IdentityStatus } from './types.ts';

export const UNKNOWN: IdentityStatus = { status: 'unknown', known: 0 };

/** What some owners make of the identity they share. */
export function statusOf(owners: ReadonlySet<number>): IdentityStatus {
  let contacts = 0;
  for (const owner of owners) if (isContact(owner)) contacts += 1;
  const clients = owners.size - contacts;
  if (owners.size === 0) return UNKNOWN;
  const status = clients && contacts ? 'both' : clients ? 'client' : 'contact';
  return { status, known: owners.size };
}

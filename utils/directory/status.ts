import { eachOwner, isContact, type PackedIndex } from './packed.ts';
import type { IdentityStatus } from './types.ts';

/** The distinct owners of any of these hashes. */
export function ownersOf(index: PackedIndex, hashes: Iterable<number>): Set<number> {
  const owners = new Set<number>();
  for (const hash of hashes) eachOwner(index, hash, (owner) => owners.add(owner));
  return owners;
}

/** What some owners make of the identity they share. */
export function statusOf(owners: ReadonlySet<number>): IdentityStatus {
  let clients = 0;
  let contacts = 0;
  for (const owner of owners) {
    if (isContact(owner)) contacts += 1;
    else clients += 1;
  }
  const status = clients && contacts ? 'both' : clients ? 'client' : contacts ? 'contact' : 'unknown';
  return { status, known: clients + contacts };
}

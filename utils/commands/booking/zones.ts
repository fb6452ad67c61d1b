import type { Account } from '@/utils/storage/index.ts';
import type { Context } from '../context.ts';
import type { Session } from '../session.ts';

/** A location's zone and who says so; undefined while nobody does. The API's locations carry none (contract, 7). */
export function zoneOf(
  account: Account,
  locationId: string,
): { zone: string; source: 'person' | 'service' } | undefined {
  const told = account.zones[locationId];
  if (told) return { zone: told, source: 'person' };
  const learned = account.learnedZones[locationId];
  return learned ? { zone: learned, source: 'service' } : undefined;
}

/** Remembers the zones that slots and appointments carried along, so that nobody is asked for what the service told. */
export async function learnZones(
  context: Context,
  session: Session,
  seen: readonly { locationId: string | undefined; timezone: string | undefined }[],
): Promise<void> {
  const learned = { ...session.account.learnedZones };
  let changed = false;
  for (const { locationId, timezone } of seen) {
    if (!locationId || !timezone || learned[locationId] || !isZone(timezone)) continue;
    learned[locationId] = timezone;
    changed = true;
  }
  if (!changed) return;
  Object.assign(
    session.account,
    await context.accounts.update(session.account.id, { learnedZones: learned }),
  );
}

/** Whether this browser knows an IANA zone by that name. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

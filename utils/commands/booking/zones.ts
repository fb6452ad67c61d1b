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

/**
 * Learns the zones that slots and appointments carried along, so that nobody is asked for what the service told. Unless `keeps`, until
 * the background ends only.
 */
export async function learnZones(
  context: Context,
  { account }: Session,
  seen: readonly { locationId: string | undefined; timezone: string | undefined }[],
  keeps: boolean,
): Promise<void> {
  const learned: Record<string, string> = {};
  for (const { locationId, timezone } of seen) {
    if (!locationId || !timezone || account.learnedZones[locationId] || !isZone(timezone)) continue;
    learned[locationId] = timezone;
  }
  if (Object.keys(learned).length === 0) return;
  account.learnedZones = { ...account.learnedZones, ...learned };
  if (!keeps) return;
  const stored = await context.accounts.get(account.id);
  await context.accounts.update(account.id, { learnedZones: { ...stored?.learnedZones, ...learned } });
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

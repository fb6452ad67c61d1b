import type { AvailabilityBlock, Staff } from '../model.ts';
import { fullName, readDate, readEach, readFlag, readRef, readText, readZone } from '../values/index.ts';
import { loneRecord, record } from './record.ts';
import { readSlots } from './slots.ts';

/** Contract, 8. Somebody is active unless the answer says otherwise. */
export const readStaff = record<Staff>((raw, id) => ({
  id,
  name: fullName(raw.firstName, raw.lastName) ?? readText(raw.name) ?? '',
  email: readText(raw.email),
  phone: phoneOf(readText(raw.countryCode), readText(raw.phone)),
  active: readFlag(raw.active) ?? true,
  locationIds: readEach(raw.locations, (location) => readRef(location)?.id),
  raw,
}));

/** Contract, 8. The id may be missing (open question B17). */
export const readBlock = loneRecord<AvailabilityBlock>((raw, id) => {
  const date = readDate(raw.date);
  if (date === undefined) return undefined;
  const staff = readRef(raw.staff);
  return { id, staff, date, timezone: readZone(raw.timezone), slots: readSlots(raw.slots), raw };
});

function phoneOf(countryCode?: string, phone?: string): string | undefined {
  return phone?.startsWith('+') ? phone : phone && `${countryCode ?? ''}${phone}`;
}

import type {
  AppointmentView,
  LocationView,
  ResponseOf,
  ServiceView,
  SlotDayView,
  StaffView,
} from '@/utils/messaging/index.ts';
import { type Day, ownZone, type Time } from '../../shell/index.ts';

export type Options = ResponseOf<'booking.options'>;
export type Slot = SlotDayView['slots'][number];

/** What was chosen so far; `staffId` empty: anyone. */
export interface Choice {
  locationId: string;
  serviceId: string;
  staffId: string;
  date: Day;
  slot?: Slot;
}

/** Services given at a place; one without a place is given everywhere. */
export function servicesAt(options: Options, locationId: string): ServiceView[] {
  return options.services.filter((one) => one.locationId === undefined || one.locationId === locationId);
}

/** Staff who give a service at a place; a service that names nobody is given by everybody there. */
export function staffFor(
  options: Options,
  service: ServiceView | undefined,
  locationId: string,
): StaffView[] {
  return options.staff.filter(
    (one) =>
      one.active &&
      (one.locationIds.length === 0 || one.locationIds.includes(locationId)) &&
      (service === undefined || service.staffIds.length === 0 || service.staffIds.includes(one.id)),
  );
}

/** The choice with everything that no longer fits taken out: another place or service changes who and what is there. */
export function fitting(options: Options, choice: Choice): Choice {
  const locationId = options.locations.some((one) => one.id === choice.locationId)
    ? choice.locationId
    : likelyPlace(options.locations);
  const services = servicesAt(options, locationId);
  const service = services.find((one) => one.id === choice.serviceId) ?? services[0];
  const staff = staffFor(options, service, locationId);
  return {
    ...choice,
    locationId,
    serviceId: service?.id ?? '',
    staffId: staff.some((one) => one.id === choice.staffId) ? choice.staffId : '',
  };
}

function likelyPlace(locations: readonly LocationView[]): string {
  const here = ownZone();
  return (locations.find((one) => one.timezone === here) ?? locations[0])?.id ?? '';
}

/** The choice that moving an appointment starts from: place, service and staff are its own. */
export function choiceOf(moving: AppointmentView | undefined, date: Day): Choice {
  return {
    locationId: moving?.location?.id ?? '',
    serviceId: moving?.service?.id ?? '',
    staffId: moving?.staff?.id ?? '',
    date,
  };
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** Slots by part of day; parts without any are left out. */
export function partsOfDay(slots: readonly Slot[]): [PartOfDay, Slot[]][] {
  const parts: Record<PartOfDay, Slot[]> = { morning: [], afternoon: [], evening: [] };
  for (const slot of slots) parts[partOf(slot.time)].push(slot);
  return (Object.entries(parts) as [PartOfDay, Slot[]][]).filter(([, those]) => those.length > 0);
}

const partOf = (time: Time): PartOfDay =>
  time < '12:00' ? 'morning' : time < '17:00' ? 'afternoon' : 'evening';

/** The free slot nearest in time to one that is gone. */
export function nearestFree(slots: readonly Slot[], gone: Slot): Slot | undefined {
  const away = (slot: Slot) => Math.abs(Date.parse(slot.start) - Date.parse(gone.start));
  return slots.filter((slot) => slot.start !== gone.start).sort((a, b) => away(a) - away(b))[0];
}

/** Slots with the taken ones put back, struck, so that nobody wonders where a time went. */
export function withTaken(slots: readonly Slot[], taken: readonly Slot[]): Slot[] {
  const free = new Set(slots.map((slot) => slot.start));
  return [...slots, ...taken.filter((slot) => !free.has(slot.start))].sort((a, b) =>
    a.start.localeCompare(b.start),
  );
}

/** How full a day looks: 0 none, 1 few, 2 some, 3 many. */
export const dots = (slots: number): 0 | 1 | 2 | 3 => (slots === 0 ? 0 : slots < 4 ? 1 : slots < 9 ? 2 : 3);

import { mintId, pick, randomFrom } from '../random.ts';
import type { Location, Service, Shift, Staff } from '../records.ts';
import { durationOf } from '../references.ts';
import { bufferOf, busyByStaff, dayAround, overlap, type Span } from '../scheduling/busy.ts';
import type { State } from '../state.ts';
import { DAY, dateOfDay, dayOf, HOUR, instantOf, MINUTE, weekdayOf } from '../time.ts';
import { seedClasses } from './classes.ts';
import type { Day } from './day.ts';

/** How far ahead the calendar is kept filled, in days. */
const AHEAD = 30;
/** The share of half hours in which someone starts. */
const DENSITY = 0.32;
const NOTES = ['First visit', 'Please confirm by WhatsApp', 'Bring the X-ray', 'Prefers a quiet room'];

/** Who works where on what, and what already fills their day. */
interface Bench {
  readonly staff: Staff;
  readonly location: Location;
  readonly services: readonly Service[];
  readonly busy: readonly Span[];
}

function book(day: Day, { staff, location }: Bench, serviceId: string, minute: number, span: Span): void {
  const { state, random, date, clients, createdAt } = day;
  const client = pick(random, clients);
  const fate = random();
  state.appointments.add({
    id: mintId(random),
    locationId: location.id,
    clientId: client.id,
    clientName: client.texts.fullName ?? '',
    staffId: staff.id,
    serviceId,
    addOnIds: [],
    date,
    minute,
    timezone: location.timezone,
    ...span,
    override: false,
    bookedFrom: fate > 0.6 ? 'Booking Page' : 'Admin Portal',
    status: fate < 0.08 ? 'Cancelled' : 'Booked',
    outcome: fate < 0.15 ? 'No-Show' : 'Visited',
    notes: random() < 0.5 ? '' : pick(random, NOTES),
    cancellationReason: fate < 0.08 ? 'Feeling unwell' : '',
    createdAt,
    updatedAt: createdAt,
  });
}

function seedShift(day: Day, bench: Bench, [from, to]: Shift): void {
  const { state, random, date } = day;
  let minute = from;
  while (minute < to) {
    const service = pick(random, bench.services);
    const length = durationOf(service);
    const wanted = random() < DENSITY && minute + length <= to;
    const start = wanted ? instantOf(date, minute, bench.location.timezone) : undefined;
    const span = { start: start ?? 0, end: (start ?? 0) + length * MINUTE };
    const taken = { ...span, end: span.end + bufferOf(state, service.id) };
    if (start === undefined || bench.busy.some((other) => overlap(other, taken))) {
      minute += 30;
      continue;
    }
    book(day, bench, service.id, minute, span);
    minute += Math.ceil((taken.end - taken.start) / MINUTE / 30) * 30;
  }
}

function seedDay(state: State, dayNumber: number): void {
  const date = dateOfDay(dayNumber);
  const random = randomFrom(`${state.seed}/${date}`);
  const clients = state.clients.page('', () => true, 0, 40);
  if (clients.length === 0) return;
  const createdAt = (dayNumber - AHEAD - 1 - Math.floor(random() * 10)) * DAY + 15 * HOUR;
  const day: Day = { state, random, date, clients, createdAt };
  seedClasses(day);
  const busyOf = busyByStaff(state, dayAround(date));
  for (const staff of state.staffs) {
    const location = state.locations.get(staff.locationIds[0]);
    const services = [...state.services].filter(
      ({ staffIds, fields }) => staffIds.includes(staff.id) && fields.serviceType === 'APPOINTMENT',
    );
    if (!location || services.length === 0) continue;
    const bench: Bench = { staff, location, services, busy: busyOf(staff.id) };
    for (const shift of staff.shifts[weekdayOf(date)] ?? []) seedShift(day, bench, shift);
  }
}

/**
 * Books every day up to `now` + 30 that is not in the calendar yet. A day's bookings follow from the seed, the date and
 * the account as it stands when the day comes into view; bookings made by hand are never overlapped.
 */
export function fillCalendar(state: State, now: number): void {
  const until = dayOf(now) + AHEAD;
  while (state.calendarUntil < until) seedDay(state, ++state.calendarUntil);
}

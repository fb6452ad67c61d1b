import { mintId, pick, type Random, randomFrom } from '../random.ts';
import type { Client, Location, Service, Staff } from '../records.ts';
import { durationOf } from '../references.ts';
import { bufferOf, busySpans, overlap, type Span } from '../scheduling/busy.ts';
import type { State } from '../state.ts';
import { addDays, DAY, dateOfDay, dayOf, instantOf, MINUTE, weekdayOf } from '../time.ts';

/** How far ahead the calendar is kept filled, in days. */
const AHEAD = 30;
/** The share of half hours in which someone starts. */
const DENSITY = 0.32;
const NOTES = [
  '',
  '',
  '',
  '',
  'First visit',
  'Please confirm by WhatsApp',
  'Bring the X-ray',
  'Prefers a quiet room',
];

/** The weekly classes: service name → weekdays, minute, places. The Friday one fills up and has a waiting list. */
const CLASSES: Readonly<
  Record<string, { days: string; minute: number; capacity: number; booked: number }[]>
> = {
  'Gentle yoga': [
    { days: '14', minute: 660, capacity: 8, booked: 5 },
    { days: '5', minute: 960, capacity: 4, booked: 6 },
  ],
  'Breathing & calm': [{ days: '36', minute: 990, capacity: 12, booked: 4 }],
};

interface Day {
  readonly state: State;
  readonly random: Random;
  readonly date: string;
  readonly clients: readonly Client[];
  /** Booked on the day it entered the calendar, so always in the past. */
  readonly createdAt: number;
}

function seedClasses({ state, random, date, clients, createdAt }: Day): void {
  for (const service of state.services) {
    for (const plan of CLASSES[String(service.fields.name)] ?? []) {
      const location = state.locations.get(service.locationId);
      const staffId = service.staffIds[0];
      if (!location || !staffId || !plan.days.includes(String(weekdayOf(date)))) continue;
      const start = instantOf(date, plan.minute, location.timezone);
      if (start === undefined) continue;
      const online = plan.capacity > 8;
      const session = state.classes.add({
        id: mintId(random),
        locationId: location.id,
        staffId,
        serviceId: service.id,
        date,
        minute: plan.minute,
        timezone: location.timezone,
        start,
        end: start + durationOf(service) * MINUTE,
        capacity: plan.capacity,
        fields: {
          isOnlineClass: online,
          onlineClassLink: online ? 'https://meet.example.com/breathing' : '',
          onlineClassPassCode: online ? '2468' : '',
          notes: '',
          advanceSettings: { advanceClassBookingThresholdMinutes: 30, cancelClassThresholdMinutes: 120 },
        },
        createdAt,
        updatedAt: createdAt,
      });
      const first = Math.floor(random() * clients.length);
      for (let i = 0; i < Math.min(plan.booked, clients.length); i++) {
        const client = clients[(first + i * 3) % clients.length];
        if (!client) continue;
        state.participants.add({
          id: mintId(random),
          classId: session.id,
          clientId: client.id,
          clientName: client.texts.fullName ?? '',
          status: i < plan.capacity ? 'BOOKED' : 'WAITLISTED',
          cancellationReason: '',
          createdAt: createdAt + i * MINUTE,
          updatedAt: createdAt + i * MINUTE,
        });
      }
    }
  }
}

function book(
  day: Day,
  staff: Staff,
  location: Location,
  service: Service,
  minute: number,
  span: Span,
): void {
  const { state, random, date, clients, createdAt } = day;
  const client = pick(random, clients);
  const fate = random();
  state.appointments.add({
    id: mintId(random),
    locationId: location.id,
    clientId: client.id,
    clientName: client.texts.fullName ?? '',
    staffId: staff.id,
    serviceId: service.id,
    addOnIds: [],
    date,
    minute,
    timezone: location.timezone,
    ...span,
    override: false,
    bookedFrom: fate > 0.6 ? 'Booking Page' : 'Admin Portal',
    status: fate < 0.08 ? 'Cancelled' : 'Booked',
    outcome: fate < 0.15 ? 'No-Show' : 'Visited',
    notes: pick(random, NOTES),
    cancellationReason: fate < 0.08 ? 'Feeling unwell' : '',
    createdAt,
    updatedAt: createdAt,
  });
}

function seedShift(
  day: Day,
  staff: Staff,
  location: Location,
  services: readonly Service[],
  from: number,
  to: number,
): void {
  const { state, random, date } = day;
  const around = { start: Date.parse(date) - DAY, end: Date.parse(date) + 2 * DAY };
  const busy = busySpans(state, staff.id, around);
  let minute = from;
  while (minute < to) {
    const service = pick(random, services);
    const length = durationOf(service);
    const wanted = random() < DENSITY && minute + length <= to;
    const start = wanted ? instantOf(date, minute, location.timezone) : undefined;
    const span = { start: start ?? 0, end: (start ?? 0) + length * MINUTE };
    const taken = { ...span, end: span.end + bufferOf(state, service.id) };
    if (start === undefined || busy.some((other) => overlap(other, taken))) {
      minute += 30;
      continue;
    }
    book(day, staff, location, service, minute, span);
    minute += Math.ceil((taken.end - taken.start) / MINUTE / 30) * 30;
  }
}

function seedDay(state: State, dayNumber: number): void {
  const date = dateOfDay(dayNumber);
  const random = randomFrom(`${state.seed}/${date}`);
  const clients = state.clients.page('', () => true, 0, 40);
  if (clients.length === 0) return;
  const createdAt = Date.parse(addDays(date, -(AHEAD + 1 + Math.floor(random() * 10)))) + 15 * 60 * MINUTE;
  const day: Day = { state, random, date, clients, createdAt };
  seedClasses(day);
  for (const staff of state.staffs) {
    const location = state.locations.get(staff.locationIds[0]);
    const services = [...state.services].filter(
      ({ staffIds, fields }) => staffIds.includes(staff.id) && fields.serviceType === 'APPOINTMENT',
    );
    if (!location || services.length === 0) continue;
    for (const [from, to] of staff.shifts[weekdayOf(date)] ?? []) {
      seedShift(day, staff, location, services, from, to);
    }
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

import { mintId } from '../random.ts';
import type { Class, Service } from '../records.ts';
import { durationOf } from '../references.ts';
import { instantOf, MINUTE, weekdayOf } from '../time.ts';
import type { Day } from './day.ts';

interface Plan {
  /** ISO weekdays. */
  readonly days: string;
  readonly minute: number;
  readonly capacity: number;
  /** How many want to come; those beyond the capacity wait. */
  readonly wanted: number;
}

/** The weekly classes by the name of their service. The Friday one fills up and has a waiting list. */
const TIMETABLE: Readonly<Record<string, readonly Plan[]>> = {
  'Gentle yoga': [
    { days: '14', minute: 660, capacity: 8, wanted: 5 },
    { days: '5', minute: 960, capacity: 4, wanted: 6 },
  ],
  'Breathing & calm': [{ days: '36', minute: 990, capacity: 12, wanted: 4 }],
};

const fieldsOf = (online: boolean) => ({
  isOnlineClass: online,
  onlineClassLink: online ? 'https://meet.example.com/breathing' : '',
  onlineClassPassCode: online ? '2468' : '',
  notes: '',
  advanceSettings: { advanceClassBookingThresholdMinutes: 30, cancelClassThresholdMinutes: 120 },
});

function seedClass({ state, random, date, createdAt }: Day, service: Service, plan: Plan): Class | undefined {
  const location = state.locations.get(service.locationId);
  const staffId = service.staffIds[0];
  const start = location && instantOf(date, plan.minute, location.timezone);
  if (!location || !staffId || start === undefined) return undefined;
  return state.classes.add({
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
    fields: fieldsOf(plan.capacity > 8),
    createdAt,
    updatedAt: createdAt,
  });
}

function seedParticipants({ state, random, clients, createdAt }: Day, classId: string, plan: Plan): void {
  const first = Math.floor(random() * clients.length);
  for (let i = 0; i < Math.min(plan.wanted, clients.length); i++) {
    const client = clients[(first + i * 3) % clients.length];
    if (!client) continue;
    const at = createdAt + i * MINUTE;
    state.participants.add({
      id: mintId(random),
      classId,
      clientId: client.id,
      clientName: client.texts.fullName ?? '',
      status: i < plan.capacity ? 'BOOKED' : 'WAITLISTED',
      cancellationReason: '',
      createdAt: at,
      updatedAt: at,
    });
  }
}

/** The classes of a day and who takes part. */
export function seedClasses(day: Day): void {
  for (const service of day.state.services) {
    for (const plan of TIMETABLE[String(service.fields.name)] ?? []) {
      if (!plan.days.includes(String(weekdayOf(day.date)))) continue;
      const session = seedClass(day, service, plan);
      if (session) seedParticipants(day, session.id, plan);
    }
  }
}

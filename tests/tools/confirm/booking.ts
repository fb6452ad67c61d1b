/** Times, slots, blocks, classes and services (open questions, A6, B8, B14 to B17, C13, C14). */
import {
  instantOf,
  isObject,
  type JsonObject,
  readClock,
  readDate,
  readInstant,
  readText,
} from '../../../utils/whautomate/values/index.ts';
import type { Answer, Probe } from './probe.ts';
import { readWith, type Sample } from './sample.ts';
import { ofAll, type Verdict, verdict, wordsIn } from './verdict.ts';

const KNOWN_OF_SERVICES =
  /^(id|serviceType|name|description|location|durationMinutes|categories|staffs|numberOfParticipants|type|sellingPrice|costPrice|taxOverrides|isCustomCredit|credits|active|allowOnlineBooking|acceptPaymentOnline|advanceSettings|addOnServices|createdAt|updatedAt)$/;

export async function confirmBooking(probe: Probe, sample: Sample): Promise<Verdict[]> {
  const { listAppointments: appointments, listServices: services, listClasses: classes } = sample;
  const zoned = appointments.filter(({ timezone }) => readText(timezone) && timezone !== 'UTC');
  const unknown = services.flatMap((service) =>
    Object.keys(service).filter((key) => !KNOWN_OF_SERVICES.test(key)),
  );
  return [
    ofAll('B15', 'startTimeUTC is the instant of date, time and timezone', zoned, isTrueUtc),
    ofAll(
      'B15',
      'startTime is the local clock with a false Z',
      zoned,
      ({ startTime, time }) => readClock(startTime) === readClock(time),
    ),
    ofAll('C15', 'time is hh:mm AM', appointments, ({ time }) => /^\d\d:\d\d [AP]M$/.test(String(time))),
    verdict(
      'B8',
      'status words of appointments',
      undefined,
      wordsIn(appointments.map(({ status }) => status)),
    ),
    verdict(
      'A6',
      'services have no field we do not know',
      services.length === 0 ? undefined : unknown.length === 0,
      wordsIn(unknown),
    ),
    verdict('A4', 'fields of a class', undefined, wordsIn(classes.flatMap(Object.keys))),
    ...(await slots(probe, sample)),
    ...(await blocks(probe, sample)),
    ...(await participants(probe, classes)),
  ];
}

async function slots(probe: Probe, { listServices, listLocations }: Sample): Promise<Verdict[]> {
  const service = listServices.find(({ serviceType }) => serviceType === 'APPOINTMENT') ?? {};
  const location = isObject(service.location) ? service.location : (listLocations[0] ?? {});
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const wanted = { locationId: String(location.id), serviceId: String(service.id), date: tomorrow };
  const { answer, words } = await readWith(probe, 'listAppointmentSlots', wanted);
  const more = await readWith(probe, 'listAppointmentSlots', { ...wanted, nextThreeDays: true });
  const bare = await readWith(probe, 'listAppointmentSlots', {});
  const times = answer.rows.flatMap(({ slots }) => (Array.isArray(slots) ? slots : [])).filter(isObject);
  return [
    verdict('C14', 'slots need location, service and date', words === undefined, words ?? days(answer)),
    verdict(
      'C14',
      'slots want parameters',
      bare.answer.status !== 200 || bare.answer.rows.length === 0,
      days(bare.answer),
    ),
    ofAll(
      'B14',
      'the date of slots is a date-time, as the sample has it',
      answer.rows,
      ({ date }) => readDate(date) !== date,
    ),
    ofAll('B14', 'slot times are hh:mm AM', times, ({ startTime }) =>
      /^\d\d:\d\d [AP]M$/.test(String(startTime)),
    ),
    verdict(
      'C13',
      'days without and with nextThreeDays',
      undefined,
      `${answer.rows.length} and ${more.answer.rows.length}`,
    ),
  ];
}

async function blocks(probe: Probe, { listStaffs: [staff] }: Sample): Promise<Verdict[]> {
  if (!staff) return [];
  const { answer, words } = await readWith(probe, 'listStaffAvailabilityBlocks', {
    staffId: String(staff.id),
  });
  return [
    verdict('B2', 'our client reads listStaffAvailabilityBlocks', words === undefined, words ?? days(answer)),
    ofAll('B17', 'blocks have ids', answer.rows, ({ id }) => typeof id === 'string'),
  ];
}

async function participants(probe: Probe, [first]: JsonObject[]): Promise<Verdict[]> {
  if (!first) return [];
  const { answer, words } = await readWith(probe, 'listClassParticipants', { classId: String(first.id) });
  return [
    verdict('B2', 'our client reads listClassParticipants', words === undefined, words ?? days(answer)),
    verdict('A5', 'fields of a participant', undefined, wordsIn(answer.rows.flatMap(Object.keys))),
  ];
}

function isTrueUtc({ startTimeUTC, date, time, timezone }: JsonObject): boolean {
  return readInstant(startTimeUTC) === instantOf(readDate(date), readClock(time), readText(timezone));
}

function days({ status, rows }: Answer): string {
  return `HTTP ${status}, ${rows.length} rows`;
}

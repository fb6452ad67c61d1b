import type { AppointmentView, MatchView, PagePersonView, PersonView } from '@/utils/messaging/index.ts';

const person = (
  kind: PersonView['kind'],
  id: string,
  name: string,
  more: Partial<PersonView>,
): PersonView => ({
  kind,
  id,
  name,
  tags: [],
  customFields: {},
  ...more,
});

export const amara = person('client', 'c1', 'Amara Okafor', {
  phone: '7700900318',
  countryCode: '+44',
  phoneShown: '+44 7700 900318',
  email: 'amara.okafor@mail.example',
  tags: ['Knee rehab', 'Prefers mornings'],
  birthday: '1988-05-14',
  customFields: { Insurer: 'Northdale Mutual', Policy: 'NM-4471-2206' },
  location: { id: 'l1', name: 'London' },
  createdAt: '2024-03-11T09:00:00Z',
  notes: 'Left knee, operated in January.\nRings the bell twice.',
});
export const tom = person('contact', 'k1', 'Tom Brandt', {
  phone: '+491711234567',
  phoneShown: '+49 171 1234567',
  channel: 'whatsapp',
  stage: 'Opportunity',
  tags: ['Autumn offer'],
  location: { id: 'l1', name: 'London' },
});
export const marquez = person('contact', 'k2', 'Lena Marquez', {
  phone: '+351912555180',
  phoneShown: '+351 912 555 180',
});
export const elena = person('client', 'c2', 'Elena Marques', { email: 'elena@postbox.example' });
export const long = person(
  'client',
  'c9',
  'Maximiliana Wolfeschlegelsteinhausenbergerdorff-Papadimitrakopoulou',
  {
    phone: '2079460958',
    phoneShown: '+44 20 7946 0958',
    email: 'a.very.long.address.that.never.seems.to.end@subdomain.of.a.long.company-name.example',
    tags: ['An unusually long tag that somebody typed on a Friday afternoon', 'مراجعة', 'B'],
    customFields: { 'Emergency contact relationship and number': 'Mother, +44 20 7946 0001' },
  },
);
export const arabic = person('client', 'c8', 'ليلى حداد', {
  phone: '501234567',
  phoneShown: '+971 50 123 4567',
  email: 'leila@haddad.example',
  tags: ['متابعة', 'Knee rehab'],
  location: { id: 'l2', name: 'Dubai Marina' },
  createdAt: '2023-01-02T09:00:00Z',
});
export const people = [amara, tom, marquez, elena, long, arabic];

export const match = (
  one: PersonView,
  reason: MatchView['reasons'][number]['reason'],
  more: Partial<MatchView['reasons'][number]> = {},
): MatchView => ({
  person: one,
  reasons: [{ reason, asked: '07700 900 318', stored: one.phoneShown ?? '', ...more }],
});

const seen = (key: string, name: string | undefined, more: Partial<PagePersonView>): PagePersonView => ({
  key,
  ...(name ? { name } : {}),
  phones: [],
  emails: [],
  about: false,
  status: 'unknown',
  known: 0,
  lookedUp: false,
  ...more,
});
const phone = (raw: string, shown: string) => [{ value: shown.replaceAll(' ', ''), raw, shown }];

export const onPage: PagePersonView[] = [
  seen('lena', 'Lena Marques', {
    phones: phone('07700 900 742', '+44 7700 900742'),
    emails: ['lena.marques@postbox.example'],
    about: true,
  }),
  seen('amara', 'Amara Okafor', {
    phones: phone('07700 900 318', '+44 7700 900318'),
    emails: ['amara@okafor-studio.example'],
    status: 'client',
    known: 1,
  }),
  seen('tom', 'Tom Brandt', { emails: ['tom@brandt-interiors.example'], status: 'contact', known: 1 }),
  seen('shared', undefined, {
    phones: phone('020 7946 0958', '+44 20 7946 0958'),
    status: 'client',
    known: 2,
  }),
  seen('reception', undefined, { emails: ['reception@northdale.example'], status: 'checking' }),
];
export const longPage: PagePersonView[] = [
  seen('long', long.name, { phones: phone('020 7946 0958', '+44 20 7946 0958'), status: 'both', known: 1 }),
  seen('arabic', arabic.name, {
    phones: phone('050 123 4567', '+971 50 123 4567'),
    status: 'client',
    known: 1,
  }),
  seen('mail', undefined, { emails: [long.email ?? ''] }),
];

const day = (days: number) => Temporal.Now.plainDateISO().add({ days }).toString();

export function appointment(
  id: string,
  days: number,
  time: string,
  minutes: number,
  more: Partial<AppointmentView>,
): AppointmentView {
  const timezone = more.timezone ?? 'Europe/London';
  const start = Temporal.PlainDateTime.from(`${day(days)}T${time}`).toZonedDateTime(timezone);
  return {
    id,
    client: { id: 'c1', name: 'Amara Okafor' },
    location: { id: 'l1', name: 'London' },
    staff: { id: 's1', name: 'Dr Ellis' },
    service: { id: 'v1', name: 'Physio 45' },
    start: start.toInstant().toString(),
    end: start.add({ minutes }).toInstant().toString(),
    timezone,
    date: day(days),
    time,
    status: 'confirmed',
    ...more,
  };
}

export const appointments: AppointmentView[] = [
  appointment('a1', 3, '10:30', 45, {}),
  appointment('a2', 17, '09:00', 45, {
    location: { id: 'l2', name: 'Dubai Marina' },
    timezone: 'Asia/Dubai',
    staff: { id: 's2', name: 'Noor Aziz' },
    status: 'pending',
  }),
  appointment('a3', -21, '10:30', 45, { status: 'completed' }),
  appointment('a4', -40, '15:00', 45, { status: 'cancelled', cancellationReason: 'Client asked to move' }),
  appointment('a5', -60, '15:00', 45, { status: 'noshow' }),
  appointment('a6', -90, '15:00', 45, { status: 'completed' }),
  appointment('a7', -120, '15:00', 45, { status: 'completed' }),
];

const clock = Temporal.Now.plainTimeISO();
const at = (hours: number) => clock.add({ hours }).toString({ smallestUnit: 'minute' });
const who = (id: string, name: string) => ({ client: { id, name } });
export const today: AppointmentView[] = [
  appointment('t1', 0, '00:15', 60, {
    ...who('c3', 'Priya Raman'),
    status: 'completed',
    service: { id: 'v2', name: 'Deep tissue 60' },
    staff: { id: 's2', name: 'Noor' },
  }),
  appointment(
    't2',
    0,
    clock.subtract({ minutes: 20 }).toString({ smallestUnit: 'minute' }),
    45,
    who('c4', 'Jonas Weber'),
  ),
  appointment('t3', 0, at(1), 30, { ...who('c5', 'Sofia Lindqvist'), status: 'pending' }),
  appointment('t4', 0, '20:15', 45, {
    ...who('c8', arabic.name),
    location: { id: 'l2', name: 'Dubai Marina' },
    timezone: 'Asia/Dubai',
    status: 'booked',
  }),
];

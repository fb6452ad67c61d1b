import type {
  FailureView,
  GroupView,
  JobView,
  MessageName,
  PersonView,
  RequestOf,
  ResponseOf,
} from '@/utils/messaging/index.ts';
import {
  amara,
  appointments,
  arabic,
  elena,
  long,
  longPage,
  marquez,
  match,
  onPage,
  people,
  today,
  tom,
} from './people.ts';

type Answer<Name extends MessageName> =
  | ResponseOf<Name>
  | { refusal: FailureView }
  | ((payload: RequestOf<Name>) => ResponseOf<Name> | { refusal: FailureView } | Promise<ResponseOf<Name>>);
export type Answers = { [Name in MessageName]?: Answer<Name> };

const SITE = { origin: 'https://mail.example', enabled: true, statusColours: true };
const never = () => new Promise<never>(() => undefined);
const now = Date.now();

/** A background that knows a small practice in London and Dubai. The address chooses the state: `?page=`, `?account=`, `?fail=`. */
export function answersFor(query: URLSearchParams): Answers {
  const state = (query.get('page') ?? 'ready') as ResponseOf<'page.people'>['state'] | 'empty' | 'long';
  const zoneUnknown = query.get('fail') === 'zone-unknown';
  const fail = zoneUnknown ? null : query.get('fail');
  const refusal: { refusal: FailureView } | undefined = fail
    ? { refusal: { code: fail, status: 500, retryAt: now + 3_600_000 } }
    : undefined;
  const job = (payload: { intent: string }, operation: string, result: JobView['result']): JobView => {
    const kind = query.get('job') ?? 'done';
    const base = { id: payload.intent, operation, about: {}, at: now };
    if (kind === 'waiting') return { ...base, state: 'waiting', error: { code: 'offline' } };
    if (kind === 'needs-you') return { ...base, state: 'needs-you' };
    if (kind === 'checking') return { ...base, state: 'checking' };
    if (kind === 'taken') return { ...base, state: 'failed', error: { code: 'slot-unavailable' } };
    if (kind !== 'done') return { ...base, state: 'failed', error: { code: kind, status: 500 } };
    return { ...base, state: 'done', result, undo: { heard: true } };
  };
  const budget = {
    minute: { used: 4, limit: 60 },
    day: {
      used: fail === 'day-limit' ? 100 : 38,
      limit: query.get('plan') === 'big' ? 432_000 : 100,
      resetsAt: now + 40_000_000,
    },
  };
  let tags = [...amara.tags];
  let runs: GroupView[] = [];
  return {
    'setup.get': {
      consent: { acceptedAt: 1 },
      accounts: [],
      sandbox: false,
      settings: {
        theme: (query.get('theme') ?? 'system') as 'system',
        kinds: { phone: true, email: true },
        minimumConfidence: 'medium',
        detection: true,
        singleKeys: true,
      },
      ...(query.get('account') === 'none'
        ? {}
        : {
            account: {
              id: 'a',
              name: 'Northdale Physio',
              region: 'demo',
              plan: { perMinute: 60, perDay: 100 },
              country: 'GB',
              currency: 'AED',
              connectedAt: 1,
              state: (query.get('account') ?? 'ready') as 'ready',
            },
          }),
    },
    'page.people':
      state === 'scanning'
        ? never
        : {
            tabId: 1,
            state: state === 'empty' || state === 'long' ? 'ready' : state,
            ...(state === 'closed' ? {} : { origin: 'https://mail.example' }),
            ...(state === 'closed' || state === 'not-allowed' ? {} : { site: SITE }),
            country: { code: 'GB', source: 'account' },
            adapter: { name: 'gmail', healthy: true },
            people: state === 'ready' ? onPage : state === 'long' ? longPage : [],
          },
    'activity.list': () => ({
      jobs: query.has('needs')
        ? [
            {
              id: 'j',
              operation: 'createClient',
              state: 'needs-you',
              about: { name: 'Jonas Weber' },
              at: now,
            },
          ]
        : runs.flatMap(({ id }) => runRows(id)),
      groups: runs,
      budget,
      ...(fail === 'offline' || fail === 'day-limit' ? { held: fail } : {}),
    }),
    'people.search': ({ text, local }) =>
      refusal && !local
        ? refusal
        : {
            people: people.filter((one) => one.name.toLowerCase().includes(text.toLowerCase())),
            asOf: now,
            more: false,
          },
    'people.lookup':
      refusal ??
      (({ phones, name }) => {
        if (query.get('found') === 'never') return never();
        if (phones[0]?.includes('7946'))
          return {
            matches: [match(amara, 'exact', { digits: 10 }), match(long, 'last-digits', { digits: 9 })],
            similar: [match(marquez, 'name')],
            asOf: now,
          };
        if (name === 'Lena Marques' || phones[0]?.includes('742'))
          return { matches: [], similar: [match(marquez, 'name'), match(elena, 'email-domain')], asOf: now };
        const one = people.find((each) => each.name === name) ?? amara;
        return { matches: [match(one, 'last-digits', { digits: 9 })], similar: [], asOf: now };
      }),
    'person.get': ({ id }) => {
      const one = people.find((each) => each.id === id) ?? { ...elena, id, name: 'Lena Marques' };
      return { person: one.id === amara.id ? { ...one, tags } : one, asOf: now };
    },
    'person.appointments': ({ clientId }) => ({
      appointments: clientId === amara.id ? appointments : [],
      asOf: now,
    }),
    'person.create': (payload) => job(payload, 'createClient', { id: 'c7', kind: payload.kind }),
    'tags.list': {
      tags: ['Autumn offer', 'Insurance', 'Knee rehab', 'New enquiry', 'Prefers mornings'],
      asOf: now,
    },
    'tags.change': async (payload) => {
      const answer = job(payload, 'addClientTags', {});
      if (query.get('job') === 'slow') await never();
      if (answer.state === 'done')
        tags =
          payload.change === 'add'
            ? [...tags, ...payload.tags]
            : tags.filter((tag) => !payload.tags.includes(tag));
      return answer;
    },
    'people.known': ({ keys }) => ({
      people: keys.map((key) => ({ key, matches: RECORDS[key] ?? [] })),
    }),
    'budget.cost': ({ times }) => ({
      requests: times,
      left: query.has('full') ? 1 : 62,
      fits: !query.has('full'),
      durationMs: times * 2_900,
      resetsAt: now + 40_000_000,
    }),
    'tags.bulk': ({ intent, people, tags: added }) => {
      runs = [runOf(intent, people.length, added, query.get('run'))];
      return { group: intent };
    },
    'activity.outcome': never,
    'booking.options': {
      locations: [
        { id: 'l1', title: 'London', timezone: 'Europe/London', zoneSource: 'service' },
        { id: 'l2', title: 'Dubai Marina', timezone: 'Asia/Dubai', zoneSource: 'service' },
      ],
      services: [
        {
          id: 'v1',
          name: 'Physio 45',
          durationMinutes: 45,
          price: 420,
          staffIds: ['s1', 's2', 's3'],
          categories: [],
        },
        {
          id: 'v2',
          name: 'Deep tissue 60',
          durationMinutes: 60,
          price: 510,
          staffIds: ['s2'],
          categories: [],
        },
      ],
      staff: [
        { id: 's1', name: 'Dr Ellis', active: true, locationIds: [] },
        { id: 's2', name: 'Noor Aziz', active: true, locationIds: [] },
        { id: 's3', name: 'Hamad Khalil', active: true, locationIds: [] },
      ],
      currency: 'AED',
      asOf: now,
    },
    'booking.slots': zoneUnknown
      ? { refusal: { code: 'zone-unknown' } }
      : (refusal ??
        (({ date, locationId }) => slotsOn(date, locationId === 'l2' ? 'Asia/Dubai' : 'Europe/London'))),
    'booking.day': refusal ?? { appointments: today, asOf: now },
    'booking.book': (payload) => job(payload, 'createAppointment', { id: 'new' }),
    'booking.reschedule': (payload) => job(payload, 'rescheduleAppointment', { id: 'a1' }),
    'booking.cancel': (payload) => job(payload, 'cancelAppointment', { id: 'a1' }),
    'page.wanted': {},
    'activity.act': {},
    'sites.granted': { origin: 'https://mail.example', enabled: true, statusColours: true },
    'sites.update': { origin: 'https://mail.example', enabled: true, statusColours: true },
    'location.zone': {},
  };
}

/** The records known for people on the page. */
const RECORDS: Record<string, PersonView[]> = {
  amara: [amara],
  tom: [tom],
  shared: [amara, long],
  long: [long],
  arabic: [arabic],
};

/** A run half way, or `?run=over`: over, with a failure and something only the person can tell. */
function runOf(id: string, total: number, tags: string[], how: string | null): GroupView {
  const base = { id, operation: 'addClientTags', about: { tags: tags.join(', ') }, total, cancelled: 0 };
  return how === 'over'
    ? { ...base, done: total - 2, failed: 1, needsYou: 1, open: 0, paused: false }
    : { ...base, done: 1, failed: 0, needsYou: 0, open: total - 1, paused: false, remainingMs: 71_000 };
}

function runRows(group: string): JobView[] {
  const row = (id: string, name: string, state: JobView['state'], more: Partial<JobView> = {}): JobView => ({
    ...{ id, operation: 'addClientTags', state, about: { name, tags: 'Insurance' }, at: now, group },
    ...more,
  });
  return [
    row('r1', amara.name, 'done', { undo: { heard: true } }),
    row('r2', tom.name, 'failed', { error: { code: 'server', status: 500 } }),
    row('r3', long.name, 'waiting'),
  ];
}

const TIMES = ['09:00', '09:45', '10:30', '11:15', '13:00', '13:45', '15:15', '16:00', '17:30', '18:15'];

function slotsOn(date: string, timezone: string): ResponseOf<'booking.slots'> {
  const weekday = Temporal.PlainDate.from(date).dayOfWeek;
  const times = weekday === 7 ? [] : weekday === 6 ? TIMES.slice(0, 3) : TIMES;
  return {
    asOf: Date.now(),
    day: {
      date,
      timezone,
      slots: times.map((time) => {
        const start = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timezone);
        return {
          time,
          start: start.toInstant().toString(),
          end: start.add({ minutes: 45 }).toInstant().toString(),
        };
      }),
    },
  };
}

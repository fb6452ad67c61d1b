import type { Sandbox } from '../../../sandbox/index.ts';

/** One write, as a surface would send it, and what its one effect looks like in the account. */
export interface Planned {
  readonly name: 'person.create' | 'tags.change' | 'booking.book';
  readonly payload: Readonly<Record<string, unknown>>;
  readonly effect: Effect;
}

export type Effect =
  | { readonly kind: 'client'; readonly phone: string }
  | { readonly kind: 'tag'; readonly clientId: string; readonly tag: string }
  | {
      readonly kind: 'appointment';
      readonly clientId: string;
      readonly date: string;
      readonly minute: number;
    };

/** The parts of the account that the plan is made from and judged by. */
export interface AccountRows {
  readonly locations: readonly { readonly id: string; readonly timezone: string }[];
  readonly services: readonly { readonly id: string; readonly fields: { readonly name: string } }[];
  readonly clients: readonly {
    readonly id: string;
    readonly texts: Readonly<Record<string, string>>;
    readonly tags: readonly string[];
  }[];
  readonly appointments: readonly {
    readonly clientId: string;
    readonly date: string;
    readonly minute: number;
    readonly status: string;
  }[];
}

/** The tag that is added: one of its own, so that nobody has it yet. */
export const TAG = 'Chaos';

/** The account as it is now. */
export async function rowsOf({ demo }: Pick<Sandbox, 'demo'>): Promise<AccountRows> {
  return (await demo.snapshot()) as AccountRows;
}

/** So many writes, in turn a new client, a tag and a booking, each on a record of its own where the account has enough. */
export async function planWrites(sandbox: Sandbox, count: number): Promise<Planned[]> {
  const { clients, locations, services } = await rowsOf(sandbox);
  const [location] = locations;
  const service = services.find(({ fields }) => fields.name === 'Consultation');
  if (!location || !service) throw new Error('The account has no place or no consultation.');
  const free = await freeTimes(sandbox, location.id, service.id, Math.ceil(count / 3));
  const clientAt = (index: number) => clients[index % clients.length]?.id ?? '';

  return Array.from({ length: count }, (_, index): Planned => {
    const turn = Math.floor(index / 3);
    const intent = `chaos-${index}`;
    if (index % 3 === 0) {
      const phone = `80855${String(50_000 + turn)}`;
      const fields = { name: `Newcomer ${turn}`, phone: `+1${phone}`, locationId: location.id };
      return {
        name: 'person.create',
        payload: { intent, kind: 'client', fields },
        effect: { kind: 'client', phone },
      };
    }
    const clientId = clientAt(turn);
    if (index % 3 === 1) {
      const tag = turn < clients.length ? TAG : `${TAG} ${Math.floor(turn / clients.length) + 1}`;
      const change = { kind: 'client', id: clientId, name: 'Somebody', change: 'add', tags: [tag] };
      return { name: 'tags.change', payload: { intent, ...change }, effect: { kind: 'tag', clientId, tag } };
    }
    const at = free[turn];
    if (!at) throw new Error(`Only ${free.length} free times for ${count} writes.`);
    const { date, minute } = at;
    const when = { date, time: clock(minute), timezone: location.timezone };
    const labels = { client: 'Somebody', service: 'Consultation', place: 'Denver' };
    return {
      name: 'booking.book',
      payload: { intent, clientId, locationId: location.id, serviceId: service.id, ...when, labels },
      effect: { kind: 'appointment', clientId, date, minute },
    };
  });
}

/** How often an effect is there. */
export function timesThere(effect: Effect, { clients, appointments }: AccountRows): number {
  switch (effect.kind) {
    case 'client':
      return clients.filter(({ texts }) => texts.phone === effect.phone).length;
    case 'tag':
      return clients.filter(({ id, tags }) => id === effect.clientId && tags.includes(effect.tag)).length;
    case 'appointment':
      return appointments.filter(
        ({ clientId, date, minute, status }) =>
          clientId === effect.clientId &&
          date === effect.date &&
          minute === effect.minute &&
          status !== 'Cancelled',
      ).length;
  }
}

/** The first free times from tomorrow on, no two of which get in each other's way. */
async function freeTimes(
  sandbox: Sandbox,
  locationId: string,
  serviceId: string,
  count: number,
): Promise<{ date: string; minute: number }[]> {
  const found: { date: string; minute: number }[] = [];
  let day = Temporal.Now.plainDateISO('America/Denver');
  for (let ahead = 0; ahead < 60 && found.length < count; ahead++) {
    day = day.add({ days: 1 });
    const query = new URLSearchParams({ locationId, serviceId, date: String(day) });
    const answer = await sandbox.demo.fetch(new Request(`http://sandbox/v1/appointments/slots?${query}`));
    const [offer] = (await answer.json()) as { slots: { startTime: string }[] }[];
    for (const { startTime } of offer?.slots ?? [])
      found.push({ date: String(day), minute: minuteOf(startTime) });
  }
  return found.slice(0, count);
}

/** `01:30 PM` as minutes after midnight. */
function minuteOf(text: string): number {
  const [, hours = '', minutes = '', half] = /^(\d+):(\d+) ([AP])M$/.exec(text) ?? [];
  return (Number(hours) % 12) * 60 + Number(minutes) + (half === 'P' ? 720 : 0);
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

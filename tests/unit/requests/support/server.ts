import { type ApiRequest, WhautomateError } from '../../../../utils/whautomate/index.ts';

type Body = Record<string, unknown>;
export interface Row extends Body {
  id: string;
}

/** What a write did, as often as it did it. */
export interface Effect {
  operation: string;
  path: string;
  body: unknown;
  at: number;
}

/**
 * A model of the service: just enough of all 83 operations to be read back, in the raw shapes of `api/contract.md`. It is
 * written apart from `utils/demo`, which tests the same declarations once more. Answers are raw JSON; refusals are thrown.
 */
export interface ModelServer {
  answer(operation: string, request: ApiRequest): unknown;
  readonly effects: readonly Effect[];
  rows(collection: string): Row[];
  add(collection: string, row: Body): Row;
}

export function createServer(now: () => number): ModelServer {
  const tables = new Map<string, Map<string, Row>>();
  const effects: Effect[] = [];
  let ids = 0;

  const table = (name: string) => {
    const known = tables.get(name) ?? new Map<string, Row>();
    tables.set(name, known);
    return known;
  };
  const stamp = () => new Date(now()).toISOString();
  function add(collection: string, row: Body): Row {
    const made = { createdAt: stamp(), updatedAt: stamp(), ...row, id: `id${++ids}` };
    table(collection).set(made.id, made);
    return made;
  }
  function get(operation: string, collection: string, id: string | undefined): Row {
    const row = table(collection).get(id ?? '');
    if (!row) throw new WhautomateError('not-found', { operation, status: 404, effect: 'none' });
    return row;
  }
  function change(row: Row, changes: Body): Row {
    return Object.assign(row, changes, { updatedAt: stamp() });
  }

  function list(collection: string, query: Record<string, string>): Row[] {
    const search = query.searchText?.toLowerCase();
    const rows = [...table(collection).values()].filter((row) => {
      const text = [row.fullName, row.name, row.phone, row.phoneNumber, row.email].join(' ').toLowerCase();
      if (search && !text.includes(search)) return false;
      if (query.clientId && (row.client as Row | undefined)?.id !== query.clientId) return false;
      if (query.startDate && String(row.date) < query.startDate) return false;
      return !(query.endDate && String(row.date) > query.endDate);
    });
    const page = Number(query.page ?? 1);
    const limit = Number(query.limit ?? 100);
    return structuredClone(rows.slice((page - 1) * limit, page * limit));
  }

  function send(operation: string, body: Body): unknown {
    const contact = contactOf(operation, body);
    const texts = [body.textMessage, body.headerTextParameters, body.bodyTextParameters]
      .flat()
      .filter(Boolean);
    const titles = (body.elements as { title?: string }[] | undefined)?.map(({ title }) => title);
    const due = body.scheduleDateTime === undefined ? now() : Date.parse(String(body.scheduleDateTime));
    const message = add('messages', {
      contact: { id: contact.id },
      isIncoming: false,
      text: [...texts, ...(titles ?? [])].join(' '),
      mediaUrl: body.mediaUrl,
      caption: body.caption,
      timestamp: new Date(due).toISOString(),
      due,
    });
    return { id: message.id, status: 'accepted' };
  }

  function contactOf(operation: string, body: Body): Row {
    const { contact, client, recepient } = body as Record<string, Body | undefined>;
    if (contact) return get(operation, 'contacts', String(contact.id));
    const person = client && get(operation, 'clients', String(client.id));
    const digits = String(person ? `${person.countryCode}${person.phone}` : recepient?.phoneNumber).replace(
      /\D/g,
      '',
    );
    const known = [...table('contacts').values()].find(
      (row) => String(row.phoneNumber).replace(/\D/g, '') === digits,
    );
    return known ?? add('contacts', { name: digits, phoneNumber: digits, tags: [] });
  }

  function tag(row: Row, names: unknown, present: boolean): unknown {
    const asked = names as string[];
    const others = (row.tags as string[]).filter((name) => !asked.includes(name));
    change(row, { tags: present ? [...others, ...asked] : others });
    return { id: row.id, tags: [...(row.tags as string[])] };
  }

  function act(operation: string, { method, path, query = {}, body: sent }: ApiRequest): unknown {
    const [collection = '', id, part, which] = path.split('/').slice(2).map(decodeURIComponent);
    const body = (sent ?? {}) as Body;
    if (collection === 'messages') {
      if (method === 'POST') return send(operation, body);
      const mine = [...table('messages').values()].filter((row) => (row.contact as Row).id === id);
      return structuredClone(mine.filter((row) => Number(row.due) <= now()));
    }
    if (collection === 'appointments' && (id === 'reschedule' || id === 'cancel')) {
      const row = get(operation, 'appointments', String(body.appointmentId));
      const moved = { date: body.date, time: body.time };
      return structuredClone(change(row, id === 'cancel' ? { status: 'Cancelled' } : moved));
    }
    if (part === 'tags') return tag(get(operation, collection, id), body.tags, which === 'add');
    if (part === 'participants') return participate(operation, id, which, body);
    if (part === 'availabilityBlocks') return block(operation, method, id, which, { query, body });
    if (method === 'DELETE') {
      get(operation, collection, id);
      table(collection).delete(id ?? '');
      return { success: true };
    }
    if (method === 'PUT') return structuredClone(change(get(operation, collection, id), body));
    if (method === 'POST') {
      const status = collection === 'appointments' ? { status: 'Booked' } : {};
      return structuredClone(add(collection, { tags: [], ...status, ...body }));
    }
    return id === undefined ? list(collection, query) : structuredClone(get(operation, collection, id));
  }

  function participate(
    operation: string,
    classId: string | undefined,
    what: string | undefined,
    body: Body,
  ): unknown {
    get(operation, 'classes', classId);
    const all = [...table('participants').values()].filter((row) => row.classId === classId);
    const client = body.client as Row | undefined;
    if (what === 'add')
      return structuredClone(add('participants', { classId, client, status: body.status ?? 'BOOKED' }));
    if (what !== 'cancel') return structuredClone(all);
    const place = all.find((row) => (row.client as Row).id === client?.id && row.status !== 'CANCELLED');
    if (!place) throw new WhautomateError('not-found', { operation, status: 404, effect: 'none' });
    return structuredClone(change(place, { status: 'CANCELLED' }));
  }

  function block(
    operation: string,
    method: string,
    staffId: string | undefined,
    id: string | undefined,
    { query, body }: { query: Record<string, string>; body: Body },
  ): unknown {
    if (method === 'POST') return structuredClone(add('blocks', { ...body, staff: { id: staffId } }));
    if (method === 'DELETE') {
      get(operation, 'blocks', id);
      table('blocks').delete(id ?? '');
      return { success: true };
    }
    if (id !== undefined) return structuredClone(get(operation, 'blocks', id));
    return list('blocks', query).filter((row) => (row.staff as Row).id === staffId);
  }

  return {
    effects,
    add,
    rows: (collection) => [...table(collection).values()],
    answer(operation, request) {
      const answer = act(operation, request);
      if (request.method !== 'GET') {
        effects.push({ operation, path: request.path, body: structuredClone(request.body), at: now() });
      }
      return answer;
    },
  };
}

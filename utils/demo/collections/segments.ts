import { criteriaIn } from '../audience.ts';
import { filledText, object, reference, text } from '../model.ts';
import { get, post, remove } from '../operation.ts';
import { invalidParameters } from '../problem.ts';
import { locationFilter, searched } from '../query.ts';
import type { Segment } from '../records.ts';
import { locationIfAny, locationRef, stored } from '../references.ts';
import type { State } from '../state.ts';
import { iso } from '../time.ts';

const print = (state: State, { id, name, type, criteria, locationId, createdAt, updatedAt }: Segment) => ({
  id,
  name,
  type,
  status: 'active',
  criteria,
  ...(locationId ? { location: locationRef(state, locationId) } : {}),
  createdAt: iso(createdAt),
  updatedAt: iso(updatedAt),
});

/** Saved audiences; no update exists. */
export const segmentOperations = [
  get('listSegments', '/v1/segments', (call) => {
    const { state } = call;
    const here = locationFilter(call);
    return searched(
      call,
      state.segments,
      (row) => print(state, row),
      (row) => here(row.locationId),
    );
  }),
  post(
    'createSegment',
    '/v1/segments',
    { 'name!': filledText, type: text, criteria: object, location: reference },
    (call) => {
      const { state, body, now } = call;
      const name = String(body.name).trim();
      const type = String(body.type || 'client').toLowerCase();
      if (!name || !['client', 'contact'].includes(type)) throw invalidParameters();
      const locationId = locationIfAny(state, body)?.id;
      const criteria = criteriaIn(body);
      const row = { id: call.mint(), name, type, criteria, locationId, createdAt: now, updatedAt: now };
      return print(state, state.segments.add(row));
    },
  ),
  get('getSegment', '/v1/segments/:id', ({ state, params }) =>
    print(state, stored(state.segments, params.id)),
  ),
  remove('deleteSegment', '/v1/segments/:id', ({ state, params }) =>
    state.segments.delete(stored(state.segments, params.id).id),
  ),
];

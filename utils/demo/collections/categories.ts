import { filledText, reference, text } from '../model.ts';
import { get, post, remove } from '../operation.ts';
import { invalidParameters } from '../problem.ts';
import { locationFilter, searched } from '../query.ts';
import type { Category } from '../records.ts';
import { locationIfAny, locationRef, stored } from '../references.ts';
import type { State } from '../state.ts';
import { iso } from '../time.ts';

const print = (state: State, { id, name, locationId, slug, createdAt, updatedAt }: Category) => ({
  id,
  name,
  ...(locationId ? { location: locationRef(state, locationId) } : {}),
  slug,
  createdAt: iso(createdAt),
  updatedAt: iso(updatedAt),
});

const slugOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');

const PATH = '/v1/serviceCategories';

/** Groups of services; no update exists. */
export const categoryOperations = [
  get('listServiceCategories', PATH, (call) => {
    const { state } = call;
    const here = locationFilter(call);
    return searched(
      call,
      state.categories,
      (row) => print(state, row),
      (row) => here(row.locationId),
    );
  }),
  post('createServiceCategory', PATH, { 'name!': filledText, slug: text, location: reference }, (call) => {
    const { state, body, now } = call;
    const name = String(body.name).trim();
    if (!name) throw invalidParameters();
    const locationId = locationIfAny(state, body)?.id;
    const slug = typeof body.slug === 'string' && body.slug ? body.slug : slugOf(name);
    return print(
      state,
      state.categories.add({ id: call.mint(), name, slug, locationId, createdAt: now, updatedAt: now }),
    );
  }),
  get('getServiceCategory', `${PATH}/:id`, ({ state, params }) =>
    print(state, stored(state.categories, params.id)),
  ),
  remove('deleteServiceCategory', `${PATH}/:id`, ({ state, params }) =>
    state.categories.delete(stored(state.categories, params.id).id),
  ),
];

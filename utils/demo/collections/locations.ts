import { printTexts } from '../fields.ts';
import { get } from '../operation.ts';
import { paged } from '../query.ts';
import type { Location } from '../records.ts';
import { stored } from '../references.ts';

const TEXTS = ['title', 'addressLine1', 'addressLine2', 'city', 'district', 'postalCode', 'phone'];

/** Without the time zone: the API does not tell it. */
const print = ({ id, texts }: Location) => ({ id, ...printTexts(texts, TEXTS) });

/** Branches; read only. */
export const locationOperations = [
  get('listLocations', '/v1/locations', (call) =>
    paged(call, call.state.locations.search(call.query('searchText')), print),
  ),
  get('getLocation', '/v1/locations/:id', ({ state, params }) => print(stored(state.locations, params.id))),
];

import { printTexts } from '../fields.ts';
import { get } from '../operation.ts';
import { searched } from '../query.ts';
import type { Location } from '../records.ts';
import { stored } from '../references.ts';

const TEXTS = ['title', 'addressLine1', 'addressLine2', 'city', 'district', 'postalCode', 'phone'];

/** Without the time zone: the API does not tell it. */
const print = ({ id, texts }: Location) => ({ id, ...printTexts(texts, TEXTS) });

/** Branches; read only. */
export const locationOperations = [
  get('listLocations', '/v1/locations', (call) => searched(call, call.state.locations, print)),
  get('getLocation', '/v1/locations/:id', ({ state, params }) => print(stored(state.locations, params.id))),
];

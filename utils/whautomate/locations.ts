/** Locations: the account's branches, read only (contract, 7). */
import { many, one } from './answers.ts';
import { defineRead } from './define.ts';
import { readLocation } from './records/location.ts';
import { id, search } from './requests/fields.ts';

export const listLocations = defineRead(
  'listLocations',
  '/v1/locations',
  search,
  many(readLocation, 'locations'),
);

export const getLocation = defineRead(
  'getLocation',
  '/v1/locations/{locationId}',
  { locationId: id },
  one(readLocation, 'location'),
);

import type { Location } from '../model.ts';
import { readText } from '../values/index.ts';
import { record } from './record.ts';

/** Contract, 7. The address is its lines in reading order. */
export const readLocation = record<Location>((raw, id) => ({
  id,
  title: readText(raw.title) ?? readText(raw.name) ?? '',
  address:
    [raw.addressLine1, raw.addressLine2, raw.city, raw.district, raw.postalCode]
      .map(readText)
      .filter(Boolean)
      .join(', ') || undefined,
  phone: readText(raw.phone),
  raw,
}));

import type { Segment } from '../model.ts';
import { objectOr, readLower, readRef, readStatus, readText } from '../values/index.ts';
import { record, stamps } from './record.ts';

/** Contract, 9. */
export const readSegment = record<Segment>((raw, id) => ({
  id,
  name: readText(raw.name) ?? '',
  type: readLower(raw.type),
  status: readStatus(raw.status),
  criteria: objectOr(raw.criteria),
  location: readRef(raw.location),
  ...stamps(raw),
  raw,
}));

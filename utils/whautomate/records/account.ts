import type { Account } from '../model.ts';
import { readText } from '../values/index.ts';
import { loneRecord } from './record.ts';

/** Contract, 2; every field optional (open question C26). */
export const readAccount = loneRecord<Account>((raw) => ({
  name: readText(raw.name),
  ownerEmail: readText(raw.ownerEmail),
  raw,
}));

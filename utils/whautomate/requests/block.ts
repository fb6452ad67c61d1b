import * as z from 'zod/mini';
import { clock, date, words, zone } from './fields.ts';

/** A guess that mirrors what is read (contract, 8; open question A1): open, so that a better guess needs no new version. */
export const newBlock = z.looseObject({
  date,
  timezone: z.optional(zone),
  slots: z.array(z.looseObject({ startTime: clock, endTime: clock })),
  reason: words,
});

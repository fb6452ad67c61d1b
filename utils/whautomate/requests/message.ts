import * as z from 'zod/mini';
import { instant, open, reference, text, url, words } from './fields.ts';
import { template, templateParameters } from './template.ts';

/** Digits with country code: what is known to work live (contract, 11; open question C8). Spelt `recepient` on the wire. */
const recepient = z.strictObject({
  phoneNumber: z.pipe(
    z.string().check(z.regex(/^[+\d\s().-]*\d[\d\s().-]*$/)),
    z.transform((number) => number.replace(/\D/g, '')),
  ),
  name: words,
});

/** To whom, exactly one of three, and from which location, which is always sent (open question A15). */
const addressed = {
  location: reference,
  contact: z.optional(reference),
  client: z.optional(reference),
  recepient: z.optional(recepient),
};
const schedule = { scheduleDateTime: z.optional(instant) };
const toOne = z.refine<{ contact?: unknown; client?: unknown; recepient?: unknown }>(
  ({ contact, client, recepient }) =>
    [contact, client, recepient].filter((address) => address !== undefined).length === 1,
  'exactly one of contact, client, recepient',
);

/** Contract, 11. */
export const textBody = z.strictObject({ ...addressed, ...schedule, textMessage: text }).check(toOne);

/** Contract, 11. That `caption` and `fileName` are taken is a guess (open question A7): sent only when given. */
export const mediaBody = z
  .strictObject({ ...addressed, ...schedule, mediaUrl: url, mimeType: text, caption: words, fileName: words })
  .check(toOne);

/** Contract, 11: the exact body that a tested client sends. */
export const templateBody = z
  .strictObject({ ...addressed, ...schedule, ...templateParameters, template })
  .check(toOne);

/** Messenger and Instagram take contacts only; the shape of an element is unknown (open question A9). */
export const elementsBody = z.looseObject({
  location: reference,
  contact: reference,
  elements: z.array(open),
});

/** Telegram takes contacts only; that buttons are texts is a guess (open question A9). */
export const buttonsBody = z.looseObject({
  location: reference,
  contact: reference,
  textMessage: text,
  buttons: z.optional(z.array(z.string())),
});

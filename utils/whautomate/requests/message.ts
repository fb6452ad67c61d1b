import * as z from 'zod/mini';
import { checked } from './checked.ts';
import { instant, open, reference, text, url, words } from './fields.ts';
import { template, templateParameters } from './template.ts';

/** Digits with country code: what is known to work live (contract, 11; open question C8). Spelt `recepient` on the wire. */
const recepient = z.strictObject({
  phoneNumber: z.pipe(
    checked(z.string(), (number) => /^[+\d\s().-]*\d[\d\s().-]*$/.test(number)),
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
const toOne = ({
  contact,
  client,
  recepient,
}: {
  contact?: unknown;
  client?: unknown;
  recepient?: unknown;
}) => [contact, client, recepient].filter((address) => address !== undefined).length === 1;

const textFields = { ...addressed, ...schedule, textMessage: text };

/** That `caption` and `fileName` are taken is a guess (open question A7): sent only when given. */
const mediaFields = {
  ...addressed,
  ...schedule,
  mediaUrl: url,
  mimeType: text,
  caption: words,
  fileName: words,
};

/** Contract, 11. */
export const textBody = checked(z.strictObject(textFields), toOne);
export const mediaBody = checked(z.strictObject(mediaFields), toOne);

/** For the three operations that may not exist (open question A10): open, so that a better guess needs no new version. */
export const openTextBody = checked(z.looseObject(textFields), toOne);
export const openMediaBody = checked(z.looseObject(mediaFields), toOne);

/** Contract, 11: the exact body that a tested client sends. */
export const templateBody = checked(
  z.strictObject({ ...addressed, ...schedule, ...templateParameters, template }),
  toOne,
);

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

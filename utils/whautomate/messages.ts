/**
 * Messages (contract, 11). Text and media need a session opened by the person in the last 24 hours; templates always go.
 * A message that was refused is `refused` although HTTP says 200 (B13), or a 4xx (open question C22).
 */
import { many, one } from './answers.ts';
import { defineRead, defineWrite } from './define.ts';
import { readMessage, readSentMessage } from './records/message.ts';
import { id, paging } from './requests/fields.ts';
import {
  buttonsBody,
  elementsBody,
  mediaBody,
  openMediaBody,
  openTextBody,
  templateBody,
  textBody,
} from './requests/message.ts';

const sent = one(readSentMessage, 'message');
const all = '/v1/messages';

/** A conversation; whether the newest comes first is unknown (open question B16). */
export const listContactMessages = defineRead(
  'listContactMessages',
  `${all}/{contactId}`,
  { contactId: id, ...paging },
  many(readMessage, 'messages'),
);

export const sendWhatsAppText = defineWrite(
  'sendWhatsAppText',
  'POST',
  `${all}/whatsapp/sendtext`,
  { body: textBody },
  sent,
);

export const sendWhatsAppMedia = defineWrite(
  'sendWhatsAppMedia',
  'POST',
  `${all}/whatsapp/sendmedia`,
  { body: mediaBody },
  sent,
);

export const sendWhatsAppTemplate = defineWrite(
  'sendWhatsAppTemplate',
  'POST',
  `${all}/whatsapp/sendtemplate`,
  { body: templateBody },
  sent,
);

export const sendMessengerText = defineWrite(
  'sendMessengerText',
  'POST',
  `${all}/messenger/sendtext`,
  { body: textBody },
  sent,
);

export const sendMessengerMedia = defineWrite(
  'sendMessengerMedia',
  'POST',
  `${all}/messenger/sendmedia`,
  { body: mediaBody },
  sent,
);

export const sendMessengerTemplate = defineWrite(
  'sendMessengerTemplate',
  'POST',
  `${all}/messenger/sendtemplate`,
  { body: elementsBody },
  sent,
);

export const sendInstagramText = defineWrite(
  'sendInstagramText',
  'POST',
  `${all}/instagram/sendtext`,
  { body: textBody },
  sent,
);

/** @experimental May not exist (open question A10): `unknown-route` would say so. */
export const sendInstagramMedia = defineWrite(
  'sendInstagramMedia',
  'POST',
  `${all}/instagram/sendmedia`,
  { body: openMediaBody },
  sent,
);

export const sendInstagramTemplate = defineWrite(
  'sendInstagramTemplate',
  'POST',
  `${all}/instagram/sendtemplate`,
  { body: elementsBody },
  sent,
);

/** @experimental May not exist (open question A10): `unknown-route` would say so. */
export const sendTelegramText = defineWrite(
  'sendTelegramText',
  'POST',
  `${all}/telegram/sendtext`,
  { body: openTextBody },
  sent,
);

/** @experimental May not exist (open question A10): `unknown-route` would say so. */
export const sendTelegramMedia = defineWrite(
  'sendTelegramMedia',
  'POST',
  `${all}/telegram/sendmedia`,
  { body: openMediaBody },
  sent,
);

export const sendTelegramTemplate = defineWrite(
  'sendTelegramTemplate',
  'POST',
  `${all}/telegram/sendtemplate`,
  { body: buttonsBody },
  sent,
);

import {
  type Body,
  filledText,
  isObject,
  listOf,
  type Model,
  object,
  reference,
  text,
  texts,
} from '../model.ts';
import { type Call, type Operation, post } from '../operation.ts';
import { invalidParameters, notSent } from '../problem.ts';
import type { Message } from '../records.ts';
import { locationIn } from '../references.ts';
import type { State } from '../state.ts';
import { HOUR } from '../time.ts';
import { addressee } from './addressing.ts';
import { statusAt } from './messages.ts';

/** How long after the person's last message a free text may be sent. */
export const SESSION = 24 * HOUR;

const common: Model = {
  'location!': reference,
  contact: reference,
  client: reference,
  recepient: object,
  scheduleDateTime: text,
};
const parameters: Model = {
  headerMediaUrl: text,
  headerTextParameters: texts,
  bodyTextParameters: texts,
  buttonUrlParameters: texts,
  locationParameters: object,
  flowParameters: object,
};
const textModel: Model = { ...common, 'textMessage!': filledText };
const mediaModel: Model = {
  ...common,
  'mediaUrl!': filledText,
  'mimeType!': filledText,
  caption: text,
  fileName: text,
};
const templateModels: Readonly<Record<string, Model>> = {
  whatsapp: {
    ...common,
    'template!': (value) => isObject(value) && filledText(value.name) && filledText(value.language),
    ...parameters,
  },
  messenger: { ...common, 'contact!': reference, 'elements!': listOf(object) },
  instagram: { ...common, 'contact!': reference, 'elements!': listOf(object) },
  telegram: { ...common, 'contact!': reference, 'textMessage!': text, buttons: texts },
};

/** Whether the person wrote within the 24 hours before `at`. */
function sessionOpen(state: State, contactId: string, at: number): boolean {
  for (const { contactId: id, isIncoming, timestamp } of state.messages) {
    if (id === contactId && isIncoming && timestamp <= at && at - timestamp < SESSION) return true;
  }
  return false;
}

const templateText = ({ template, bodyTextParameters, textMessage }: Body): string => {
  const parts = Array.isArray(bodyTextParameters) ? bodyTextParameters.join(', ') : '';
  if (typeof textMessage === 'string') return textMessage;
  return isObject(template) ? [template.name, parts].filter(Boolean).join(': ') : '';
};

function contentOf(type: Message['type'], body: Body): Message['content'] {
  if (type === 'text') return { text: body.textMessage };
  if (type === 'media') return { mediaUrl: body.mediaUrl, caption: body.caption ?? '' };
  return { text: templateText(body), mediaUrl: body.headerMediaUrl ?? '', options: body.buttons ?? [] };
}

function timeOf({ body, now }: Call): number {
  if (!body.scheduleDateTime) return now;
  const at = Date.parse(String(body.scheduleDateTime));
  if (Number.isNaN(at) || at < now) throw invalidParameters('Invalid scheduleDateTime');
  return at;
}

function send(call: Call, channel: string, type: Message['type']): unknown {
  const { state, now } = call;
  const location = locationIn(state, call.body);
  const timestamp = timeOf(call);
  const known = state.contacts.size;
  const contact = addressee(call, location.id, channel);
  const isNew = state.contacts.size > known;
  const refuse = (why: string) => {
    if (isNew) state.contacts.delete(contact.id); // a refused request changes nothing
    return notSent(why);
  };
  if (contact.channel.toLowerCase() !== channel) throw refuse(`Contact has no ${channel} channel`);
  if (type !== 'template' && !sessionOpen(state, contact.id, timestamp)) {
    throw refuse(
      'Session expired: more than 24 hours have passed since the contact last replied. Send a template.',
    );
  }
  const message = state.messages.add({
    id: call.mint(),
    contactId: contact.id,
    channel,
    isIncoming: false,
    type,
    timestamp,
    sentBy: 'API',
    content: contentOf(type, call.body),
    createdAt: now,
    updatedAt: now,
  });
  contact.lastActivity = Math.max(contact.lastActivity, now);
  return { id: message.id, status: statusAt(message, now), error: '' };
}

const sendingOn = (channel: string, name: string): Operation[] => [
  post(`send${name}Text`, `/v1/messages/${channel}/sendtext`, textModel, (call) =>
    send(call, channel, 'text'),
  ),
  post(`send${name}Media`, `/v1/messages/${channel}/sendmedia`, mediaModel, (call) =>
    send(call, channel, 'media'),
  ),
  post(
    `send${name}Template`,
    `/v1/messages/${channel}/sendtemplate`,
    templateModels[channel] ?? common,
    (call) => send(call, channel, 'template'),
  ),
];

/** The twelve ways to send. Text and media need an open 24 hour session, templates always go. */
export const sendingOperations = [
  ...sendingOn('whatsapp', 'WhatsApp'),
  ...sendingOn('messenger', 'Messenger'),
  ...sendingOn('instagram', 'Instagram'),
  ...sendingOn('telegram', 'Telegram'),
];

import { fieldsOf, fold, idText, isObject, refText, sameNumber } from './compare.ts';
import type { Inquiry, Params, Verdict, WriteDeclaration } from './declaration.ts';
import { createdSince } from './stamps.ts';
import { NOT_THERE, readAll, readOne, undecided } from './tell.ts';

type Body = Readonly<Record<string, unknown>>;
/** Whether a message of the conversation is the one that was sent; `unclear` when its words can't be known here. */
type Match = (message: Body, body: Body) => boolean | 'unclear';

const isText: Match = (message, body) => fold(message.text) === fold(body.textMessage);

/** The service may serve media from an address of its own; then only the caption tells. */
const isMedia: Match = (message, body) => {
  if (message.mediaUrl === body.mediaUrl) return true;
  if (!message.mediaUrl) return false;
  return body.caption && fold(message.caption) === fold(body.caption) ? true : 'unclear';
};

/** The template's text is not known here (no template endpoint), but it must contain every parameter. */
const isTemplate: Match = (message, body) => {
  const texts = [body.headerTextParameters, body.bodyTextParameters].flat().map(fold).filter(Boolean);
  const shown = fold([message.headerText, message.text, message.caption].join(' '));
  if (texts.length === 0) return 'unclear';
  return texts.every((text) => shown.includes(text));
};

/** The titles of the cards, where the service shows them as text. */
const isElements: Match = (message, body) => {
  const elements = Array.isArray(body.elements) ? body.elements.filter(isObject) : [];
  const titles = elements.map((element) => fold(element.title)).filter(Boolean);
  if (titles.length === 0) return 'unclear';
  const shown = fold([message.headerText, message.text, JSON.stringify(message.options ?? '')].join(' '));
  return titles.every((title) => shown.includes(title)) ? true : message.text ? false : 'unclear';
};

/** The conversation a message went to: its contact, found by number where only that is known. Undefined: there is none. */
async function contactOf(inquiry: Inquiry): Promise<string | undefined | 'several'> {
  const { params } = inquiry;
  const { contact, client, recepient } = params.body ?? {};
  if (contact) return refText(params, 'contact');
  const phone = client ? await phoneOf(inquiry) : isObject(recepient) ? recepient.phoneNumber : undefined;
  const wanted = String(phone ?? '').replace(/\D/g, '');
  if (!wanted) return 'several';
  const { records } = await readAll(inquiry, 'listContacts', { searchText: wanted.slice(-8) });
  const same = records.filter((one) => sameNumber(fieldsOf(one).phoneNumber, wanted));
  const [first, ...others] = same.map((one) => String(fieldsOf(one).id));
  return others.length > 0 ? 'several' : first;
}

async function phoneOf(inquiry: Inquiry): Promise<string> {
  const client = await readOne(inquiry, 'getClient', { clientId: refText(inquiry.params, 'client') });
  const { countryCode = '', phone = '' } = fieldsOf(client);
  return `${String(countryCode)}${String(phone)}`;
}

/**
 * A message is an event that reaches a person, so "a message of these words is there" is not enough: it must be newer than our
 * sending, and no other job's. What is scheduled is not in the conversation until it goes, so it can't be told at all.
 */
async function tell(inquiry: Inquiry, matches: Match): Promise<Verdict> {
  const { body = {} } = inquiry.params;
  if (body.scheduleDateTime !== undefined) return undecided('scheduled');
  const contactId = await contactOf(inquiry);
  if (contactId === 'several') return undecided('several-found');
  if (contactId === undefined) return NOT_THERE; // no contact, so nothing was ever sent to that number
  const { records, complete } = await readAll(inquiry, 'listContactMessages', { contactId });
  const unclear: unknown[] = [];
  let reason = 'text-unknown';
  for (const message of records) {
    const fields = { ...fieldsOf(message), ...(isObject(message) ? message : {}) };
    if (fields.incoming || createdSince(message, inquiry) === false) continue;
    const match = matches(fields, body);
    if (!match || (await inquiry.explained('message', String(fields.id)))) continue;
    if (match === true && createdSince(message, inquiry) === true) {
      return { verdict: 'happened', result: message, ours: false };
    }
    if (match === true) reason = 'clock-unknown';
    unclear.push(message);
  }
  if (unclear.length > 0) return undecided(reason, unclear);
  return complete ? NOT_THERE : undecided('too-many');
}

function sends(matches: Match): WriteDeclaration {
  return {
    makes: 'message',
    stale: ['listContactMessages', 'listContacts'],
    records: (params) => [`messages to ${addressText(params)}`],
    reconcile: (inquiry) => tell(inquiry, matches),
  };
}

function addressText(params: Params): string {
  const { contact, client, recepient } = params.body ?? {};
  if (contact) return `contact ${refText(params, 'contact')}`;
  if (client) return `client ${refText(params, 'client')}`;
  return isObject(recepient) ? idText(recepient.phoneNumber).replace(/\D/g, '') : '';
}

export const messageWrites: Record<string, WriteDeclaration> = {
  sendWhatsAppText: sends(isText),
  sendWhatsAppMedia: sends(isMedia),
  sendWhatsAppTemplate: sends(isTemplate),
  sendMessengerText: sends(isText),
  sendMessengerMedia: sends(isMedia),
  sendMessengerTemplate: sends(isElements),
  sendInstagramText: sends(isText),
  sendInstagramMedia: sends(isMedia),
  sendInstagramTemplate: sends(isElements),
  sendTelegramText: sends(isText),
  sendTelegramMedia: sends(isMedia),
  sendTelegramTemplate: sends(isText),
};

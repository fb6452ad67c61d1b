import { type Body, isObject } from '../model.ts';
import type { Call } from '../operation.ts';
import { invalidBody, invalidParameters } from '../problem.ts';
import type { Contact } from '../records.ts';
import { idIn, stored } from '../references.ts';
import { digitsOf } from '../table.ts';
import { newContact } from './contacts.ts';

/** The contact of a number, made when there is none yet. */
function contactOfPhone(call: Call, locationId: string, phone: string, name: string): Contact {
  const digits = digitsOf(phone);
  if (digits.length < 6) throw invalidParameters();
  for (const contact of call.state.contacts) {
    const same = digitsOf(contact.texts.phoneNumber ?? '') === digits;
    if (same && contact.channel.toLowerCase() === 'whatsapp') return contact;
  }
  return call.state.contacts.add(newContact(call, locationId, { name: name || phone, phoneNumber: phone }));
}

/** Whom a message goes to. @throws Problem 400 unless exactly one of contact, client and recepient is given */
export function addressee(call: Call, locationId: string, channel: string): Contact {
  const { state, body } = call;
  const given = ['contact', 'client', 'recepient'].filter((kind) => isObject(body[kind]));
  if (given.length !== 1) throw invalidParameters();
  if (given[0] === 'contact') return stored(state.contacts, idIn(body, 'contact'));
  if (channel !== 'whatsapp') throw invalidParameters();
  if (given[0] === 'client') {
    const { texts } = stored(state.clients, idIn(body, 'client'));
    return contactOfPhone(
      call,
      locationId,
      `${texts.countryCode ?? ''}${texts.phone ?? ''}`,
      texts.fullName ?? '',
    );
  }
  const { phoneNumber, name } = body.recepient as Body;
  if (typeof phoneNumber !== 'string' || (name !== undefined && name !== null && typeof name !== 'string'))
    throw invalidBody();
  return contactOfPhone(call, locationId, phoneNumber, name ?? '');
}

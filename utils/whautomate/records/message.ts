import type { Message, SentMessage } from '../model.ts';
import {
  objectOr,
  readFlag,
  readId,
  readInstant,
  readLower,
  readRef,
  readStatus,
  readText,
} from '../values/index.ts';
import { loneRecord, record } from './record.ts';

/** Contract, 11; open question B16: assumed equal to the message of the webhook. */
export const readMessage = record<Message>((raw, id) => {
  const contact = objectOr(raw.contact);
  return {
    id,
    contact: readRef(raw.contact),
    channel: readLower(raw.channel) ?? readLower(contact.channel),
    incoming: readFlag(raw.isIncoming) ?? false,
    type: readLower(raw.type),
    text: readText(raw.text),
    headerText: readText(raw.headerText),
    footerText: readText(raw.footerText),
    mediaUrl: readText(raw.mediaUrl),
    caption: readText(raw.caption),
    from: readText(raw.from),
    sentBy: readText(raw.sentBy),
    status: readStatus(raw.status),
    error: readText(raw.errorMessage),
    replyTo: readId(objectOr(raw.replyToMessage).id),
    at: readInstant(raw.timestamp) ?? readInstant(raw.createdAt),
    raw,
  };
});

/**
 * `{id, status, error}`, perhaps `success` (B13). One of them must stand there: an answer that says nothing leaves open
 * whether somebody got a message.
 */
export const readSentMessage = loneRecord<SentMessage>((raw, id) => {
  const status = readStatus(raw.status);
  const accepted = id ?? status ?? readFlag(raw.success);
  return accepted === undefined ? undefined : { id, status, raw };
});

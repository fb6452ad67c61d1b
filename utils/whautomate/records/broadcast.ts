import type { Broadcast, BroadcastLog } from '../model.ts';
import {
  objectOr,
  readEach,
  readInstant,
  readLower,
  readNumber,
  readRef,
  readStatus,
  readText,
} from '../values/index.ts';
import { loneRecord, record, stamps } from './record.ts';

/** Contract, 10. */
export const readBroadcast = record<Broadcast>((raw, id) => {
  const processed = objectOr(raw.processedStats);
  const delivery = objectOr(raw.deliveryStats);
  return {
    id,
    name: readText(raw.name) ?? '',
    type: readLower(raw.type),
    segments: readEach(raw.segments, readRef),
    targetClass: readRef(raw.targetClass),
    retargetBroadcast: readRef(raw.retargetBroadcast),
    location: readRef(raw.location),
    template: readTemplate(raw.template),
    scheduledAt: readInstant(raw.scheduleDateTime),
    startedAt: readInstant(raw.startedAt),
    completedAt: readInstant(raw.completedAt),
    status: readStatus(raw.status),
    processed: {
      total: readNumber(processed.totalCount),
      succeeded: readNumber(processed.successCount),
      failed: readNumber(processed.failureCount),
    },
    delivery: {
      sent: readNumber(delivery.sentCount),
      delivered: readNumber(delivery.deliveredCount),
      read: readNumber(delivery.readCount),
      failed: readNumber(delivery.failedCount),
      replied: readNumber(delivery.repliedCount),
    },
    raw,
  };
});

/** Contract, 10. The name is spelt `recepientName` on the wire; should they ever mend it, we still read it. */
export const readBroadcastLog = loneRecord<BroadcastLog>((raw, id) => ({
  id,
  broadcast: readRef(raw.broadcast),
  recipientName: readText(raw.recepientName) ?? readText(raw.recipientName),
  countryCode: readText(raw.countryCode),
  phone: readText(raw.phone),
  status: readStatus(raw.status),
  error: readText(raw.error),
  reply: readText(raw.reply),
  ...stamps(raw),
  raw,
}));

function readTemplate(value: unknown): Broadcast['template'] {
  const name = readText(objectOr(value).name);
  return name === undefined ? undefined : { name, language: readText(objectOr(value).language) };
}

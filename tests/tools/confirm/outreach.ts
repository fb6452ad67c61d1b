/** Messages, broadcasts, segments and webhooks (open questions, A2, A11, B16, C31). */
import { readInstant } from '../../../utils/whautomate/values/index.ts';
import type { Probe } from './probe.ts';
import { readWith, type Sample } from './sample.ts';
import { ofAll, type Verdict, verdict, wordsIn } from './verdict.ts';

export async function confirmOutreach(probe: Probe, sample: Sample): Promise<Verdict[]> {
  const { listBroadcasts: broadcasts, listSegments: segments, listWebhooks: webhooks } = sample;
  const events = webhooks.flatMap(({ events }) => (Array.isArray(events) ? events : []));
  return [
    verdict('A2', 'fields of a segment', undefined, wordsIn(segments.flatMap(Object.keys))),
    verdict(
      'A2',
      'criteria of a segment',
      undefined,
      wordsIn(segments.flatMap(({ criteria }) => Object.keys(criteria ?? {}))),
    ),
    verdict('A11', 'types of broadcasts', undefined, wordsIn(broadcasts.map(({ type }) => type))),
    verdict('A11', 'status words of broadcasts', undefined, wordsIn(broadcasts.map(({ status }) => status))),
    verdict('C31', 'events of webhooks', undefined, wordsIn(events)),
    ...(await messages(probe, sample)),
    ...(await logs(probe, sample)),
  ];
}

async function messages(probe: Probe, { listContacts: [contact] }: Sample): Promise<Verdict[]> {
  if (!contact) return [];
  const { answer, words } = await readWith(probe, 'listContactMessages', { contactId: String(contact.id) });
  const times = answer.rows.map(({ timestamp }) => readInstant(timestamp) ?? '');
  const falling = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? ''));
  return [
    verdict(
      'B16',
      'our client reads listContactMessages',
      words === undefined,
      words ?? `${answer.rows.length} rows`,
    ),
    verdict(
      'B16',
      'the newest message comes first',
      times.length < 2 ? undefined : falling,
      `${times.length} rows`,
    ),
    ofAll('B5', 'isIncoming is a boolean', answer.rows, ({ isIncoming }) => typeof isIncoming === 'boolean'),
  ];
}

async function logs(probe: Probe, { listBroadcasts: [broadcast] }: Sample): Promise<Verdict[]> {
  if (!broadcast) return [];
  const { answer, words } = await readWith(probe, 'listBroadcastLogs', { broadcastId: String(broadcast.id) });
  return [
    verdict(
      'B2',
      'our client reads listBroadcastLogs',
      words === undefined,
      words ?? `${answer.rows.length} rows`,
    ),
    ofAll('contract 10', 'logs spell it recepientName', answer.rows, (row) => 'recepientName' in row),
  ];
}

import { audienceOf } from '../broadcasting.ts';
import { mintId, type Random } from '../random.ts';
import type { State } from '../state.ts';
import { DAY, HOUR, iso } from '../time.ts';

const SEGMENTS = [
  { name: 'Recall due', type: 'client', criteria: { tags: ['Recall due'] } },
  { name: 'VIP clients', type: 'client', criteria: { tags: ['VIP'], exclusionTags: ['Nervous'] } },
  { name: 'Open leads', type: 'contact', criteria: { stage: ['Lead', 'Opportunity', 'Follow-up Required'] } },
  { name: 'Women 30 to 50', type: 'client', criteria: { gender: 'Female', ageFrom: 30, ageTo: 50 } },
];

/** `name, template, its parameters, segment, start in days from the anchor`: three are over, one waits. */
const BROADCASTS = [
  {
    name: 'Six-month recall',
    template: 'recall_reminder',
    parameters: ['your check-up'],
    segment: 0,
    day: -21,
  },
  {
    name: 'Whitening in November',
    template: 'seasonal_offer',
    parameters: ['20%', 'whitening'],
    segment: 3,
    day: -9,
  },
  { name: 'Welcome to new leads', template: 'welcome', parameters: ['Lumora'], segment: 2, day: -3 },
  { name: 'VIP evening', template: 'event_invitation', parameters: ['Friday 18:00'], segment: 1, day: 4 },
];

/** Segments, past and coming broadcasts, a webhook, blocked time. */
export function seedCampaigns(state: State, random: Random, anchorDay: number): void {
  const row = (at: number) => ({ id: mintId(random), createdAt: at, updatedAt: at });
  const segments = SEGMENTS.map((segment, i) =>
    state.segments.add({ ...row((anchorDay - 90 + i) * DAY), ...segment }),
  );
  const location = [...state.locations][0];
  for (const { name, template, parameters, segment, day } of BROADCASTS) {
    const startsAt = (anchorDay + day) * DAY + 16 * HOUR;
    const broadcast = state.broadcasts.add({
      ...row((anchorDay + Math.min(day, 0) - 1) * DAY),
      startsAt,
      fields: {
        name,
        type: segments[segment]?.type ?? 'client',
        segments: [{ id: segments[segment]?.id ?? '' }],
        scheduleDateTime: iso(startsAt),
        template: { name: template, language: 'en' },
        bodyTextParameters: parameters,
        ...(location ? { location: { id: location.id } } : {}),
      },
    });
    if (day < 0) broadcast.recipients = audienceOf(state, broadcast);
  }
  state.webhooks.add({
    ...row((anchorDay - 60) * DAY),
    fields: {
      name: 'Front desk display',
      active: true,
      serverUrl: 'https://hooks.example.com/whautomate',
      webhookHeaders: [{ key: 'x-secret', value: 'change-me' }],
      events: ['appointment_scheduled', 'appointment_cancelled'],
    },
  });
}

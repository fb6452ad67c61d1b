/** Open questions B14 and B15: slots, and the false Z. */
import { holdTolerances } from './client-support/tolerances.ts';

const saoPaulo = { id: 'a', timezone: 'America/Sao_Paulo', date: '2024-08-05', time: '04:39 PM' };

holdTolerances({
  'B14 slots': [
    [
      'a date',
      'listAppointmentSlots',
      [{ date: '2025-06-21', slots: [] }],
      [{ date: '2025-06-21', slots: [] }],
    ],
    [
      'a date-time',
      'listAppointmentSlots',
      [{ date: '2025-06-21T15:07:39.751Z', slots: [] }],
      [{ date: '2025-06-21' }],
    ],
    [
      'local midnight in UTC',
      'listAppointmentSlots',
      [{ date: '2025-06-20T18:30:00.000Z', timezone: 'Asia/Kolkata', slots: [] }],
      [{ date: '2025-06-21' }],
    ],
    [
      'hh:mm AM',
      'listAppointmentSlots',
      [{ date: '2025-06-21', slots: [{ startTime: '12:30 AM', endTime: '01:00 PM' }] }],
      [{ slots: [{ start: '00:30', end: '13:00' }] }],
    ],
    [
      'ISO as printed',
      'listAppointmentSlots',
      [
        {
          date: '2025-06-21',
          slots: [{ startTime: '2025-06-21T16:39:00.000Z', endTime: '2025-06-21T17:09:00+05:30' }],
        },
      ],
      [{ slots: [{ start: '16:39', end: '17:09' }] }],
    ],
    [
      'an envelope',
      'listAppointmentSlots',
      { slots: [{ date: '2025-06-21', slots: [] }] },
      [{ date: '2025-06-21' }],
    ],
  ],
  'B15 the false Z': [
    [
      'startTimeUTC is believed',
      'getAppointment',
      {
        ...saoPaulo,
        startTimeUTC: '2024-08-05T19:39:00.000Z',
        startTime: '2024-08-05T16:39:00.000Z',
        endTimeUTC: '2024-08-05T20:09:00Z',
      },
      { start: '2024-08-05T19:39:00.000Z', end: '2024-08-05T20:09:00.000Z' },
    ],
    [
      'without it, date + time + timezone',
      'getAppointment',
      { ...saoPaulo, startTime: '2024-08-05T16:39:00.000Z', endTime: '2024-08-05T17:09:00.000Z' },
      { time: '16:39', start: '2024-08-05T19:39:00.000Z', end: '2024-08-05T20:09:00.000Z' },
    ],
    [
      'without an end, the service tells',
      'getAppointment',
      { ...saoPaulo, service: { id: 's', durationMinutes: '45' } },
      { end: '2024-08-05T20:24:00.000Z' },
    ],
    [
      'only the false Z',
      'getAppointment',
      { id: 'a', timezone: 'America/Sao_Paulo', startTime: '2024-08-05T16:39:00.000Z' },
      { date: '2024-08-05', time: '16:39', start: '2024-08-05T19:39:00.000Z' },
    ],
    [
      'a startTimeUTC copied from startTime',
      'getClass',
      { ...saoPaulo, startTimeUTC: '2024-08-05T16:39:00.000Z', startTime: '2024-08-05T16:39:00.000Z' },
      { start: '2024-08-05T19:39:00.000Z' },
    ],
    [
      'no zone, no instant',
      'getAppointment',
      { id: 'a', date: '2024-08-05', time: '04:39 PM' },
      { start: undefined, time: '16:39' },
    ],
    [
      'a zone nobody knows',
      'getAppointment',
      { ...saoPaulo, timezone: 'Mars/Olympus' },
      { timezone: undefined, start: undefined },
    ],
    [
      'summer time begins',
      'getAppointment',
      { id: 'a', timezone: 'Europe/Berlin', date: '2025-03-30', time: '02:30 AM' },
      { start: '2025-03-30T01:30:00.000Z' },
    ],
  ],
});

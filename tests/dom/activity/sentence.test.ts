import { beforeEach, describe, expect, it } from 'vitest';
import { sentenceOf } from '@/components/activity/index.ts';
import { installBrowser } from '../support/browser.ts';

beforeEach(() => void installBrowser({}));

const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
const name = 'Lena Marques';
const booking = { client: name, service: 'Physio', place: 'London', date: '2026-11-26', time: '10:30' };

describe('sentenceOf', () => {
  it.each([
    ['createClient', { name }, 'Add client Lena Marques', 'Added client Lena Marques'],
    ['createContact', { name }, 'Add contact Lena Marques', 'Added contact Lena Marques'],
    ['updateClient', { name, fields: 'stage' }, 'Change client Lena Marques', 'Changed client Lena Marques'],
    ['updateContact', { name }, 'Change contact Lena Marques', 'Changed contact Lena Marques'],
    ['addClientTags', { name, tags: 'A, B' }, 'Tag Lena Marques “A, B”', 'Tagged Lena Marques “A, B”'],
    ['addContactTags', { name, tags: 'A' }, 'Tag Lena Marques “A”', 'Tagged Lena Marques “A”'],
    ['removeClientTags', { name, tags: 'A' }, 'Take “A” off Lena Marques', 'Took “A” off Lena Marques'],
    ['removeContactTags', { name, tags: 'A' }, 'Take “A” off Lena Marques', 'Took “A” off Lena Marques'],
    [
      'cancelAppointment',
      { client: name },
      "Cancel Lena Marques's appointment",
      "Cancelled Lena Marques's appointment",
    ],
    ['launchRocket', {}, 'Save a change (launchRocket)', 'Saved a change (launchRocket)'],
    ['createClient', {}, 'Add client somebody', 'Added client somebody'],
  ])('%s', (operation, about, plan, done) => {
    const sentence = sentenceOf({ operation, about });
    expect([plain(sentence.plan), plain(sentence.done)]).toEqual([plan, done]);
  });

  it('names service, day and time of a booking', () => {
    const { plan } = sentenceOf({ operation: 'createAppointment', about: booking });
    expect(plain(plan)).toMatch(/^Book Lena Marques, Physio, Thu.*26.*10:30/);
  });

  it('names where an appointment is moved to', () => {
    const { done } = sentenceOf({ operation: 'rescheduleAppointment', about: booking });
    expect(plain(done)).toMatch(/^Moved Lena Marques to Thu.*26.*10:30/);
  });

  it.each([
    { date: '2026-13-45', time: '99:99' },
    { date: 'x', time: 'y' },
  ])('survives a broken date: %j', (broken) => {
    const { plan } = sentenceOf({ operation: 'createAppointment', about: { ...booking, ...broken } });
    expect(plain(plan)).toContain(`${broken.date} ${broken.time}`);
  });

  it.each(['constructor', 'toString', '__proto__'])('takes %s for no operation of ours', (operation) =>
    expect(sentenceOf({ operation, about: {} }).plan).toContain(operation),
  );
});

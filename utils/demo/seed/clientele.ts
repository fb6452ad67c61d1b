import { canonicalNames } from '../collections/tagging.ts';
import { mintId, type Random } from '../random.ts';
import type { State } from '../state.ts';
import { DAY, HOUR } from '../time.ts';
import { CLIENTS, CONTACTS, rowsOf } from './people.ts';

const named = (list = ''): string[] => list.split(',').filter(Boolean);

const filled = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''));

/** The 40 clients and 30 contacts with their tags, who came to the account over the last year. */
export function seedClientele(state: State, random: Random, anchorDay: number): void {
  const locations = [...state.locations];
  const placeOf = (index: string | undefined) => locations[Number(index)]?.id ?? '';
  const minter = { now: (anchorDay - 400) * DAY, mint: () => mintId(random) };
  const since = (index: number, of: number) =>
    (anchorDay - 360 + Math.floor((index * 355) / of)) * DAY + (index * HOUR) / 3;

  rowsOf(CLIENTS).forEach(
    (
      [
        fullName = '',
        countryCode = '',
        phone = '',
        email = '',
        place,
        gender = '',
        dob = '',
        tags,
        notes = '',
      ],
      i,
      all,
    ) => {
      const createdAt = since(i, all.length);
      state.clients.add({
        id: mintId(random),
        number: ++state.clientNumber,
        texts: filled({ contactType: 'MOBILE', fullName, countryCode, phone, email, gender, notes }),
        dob,
        registeredAt: createdAt,
        locationId: placeOf(place),
        tags: canonicalNames(state.clientTags, named(tags), minter),
        extras: i % 4 === 0 ? { customFields: { membership: i % 8 === 0 ? 'Gold' : 'Silver' } } : {},
        createdAt,
        updatedAt: createdAt,
      });
    },
  );

  rowsOf(CONTACTS).forEach(
    ([name = '', phoneNumber = '', place, stage = '', tags, channel, username = '', notes = ''], i, all) => {
      const createdAt = since(i, all.length);
      state.contacts.add({
        id: mintId(random),
        texts: filled({ name, phoneNumber, username, notes }),
        channel: channel || 'Whatsapp',
        stage,
        locationId: placeOf(place),
        tags: canonicalNames(state.contactTags, named(tags), minter),
        customFields: i % 5 === 0 ? { source: i % 2 ? 'Website' : 'Walk-in' } : undefined,
        lastActivity: createdAt,
        createdAt,
        updatedAt: createdAt,
      });
    },
  );
}

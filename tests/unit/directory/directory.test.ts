import { beforeEach, describe, expect, it } from 'vitest';
import { deleteDatabases } from '@/utils/storage/index.ts';
import { client, contact, directoryOf, email, NOON, phone } from './support.ts';

beforeEach(deleteDatabases);

describe('the directory', () => {
  it('says of a whole page who is a client, a contact, both or unknown', async () => {
    const directory = await directoryOf();
    await directory.remember([
      client('1', { countryCode: '+44', phone: '2079460018', email: 'Ann@Example.org' }),
      contact('2', { phone: '442079460018' }),
      contact('3', { phone: '+13035550142' }),
    ]);
    const page = [phone('+442079460018'), email('ann@example.org'), phone('+13035550142'), email('x@y.org')];
    expect(await directory.statusOf(page)).toEqual([
      { status: 'both', known: 2 },
      { status: 'client', known: 1 },
      { status: 'contact', known: 1 },
      { status: 'unknown', known: 0 },
    ]);
  });

  it('gives back who it remembered, also after a restart', async () => {
    const ann = client('1', { name: 'Ann', phone: '2079460018', countryCode: '+44' });
    const first = await directoryOf();
    await first.remember([ann]);
    first.close();
    const second = await directoryOf();
    expect(await second.get('client', '1')).toEqual({ person: ann, asOf: NOON });
    expect(await second.find({ phones: ['020 7946 0018'], country: 'GB' })).toEqual([
      { person: ann, asOf: NOON },
    ]);
    expect(await second.size()).toBe(1);
    second.close();
  });
});

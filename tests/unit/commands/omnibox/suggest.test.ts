import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { suggestionsOf, suggestPeople } from '@/utils/commands/omnibox/suggest.ts';
import type { PersonView } from '@/utils/messaging/index.ts';
import { createBackground, WELCOME } from '../support.ts';

const person = (name: string, more: Partial<PersonView> = {}): PersonView => ({
  ...{ kind: 'client', id: name, name, tags: [], customFields: {} },
  ...more,
});

describe('suggestions', () => {
  it('tell two people with one number apart', () => {
    const shared = { phone: '3035550142', phoneShown: '+1 303 555 0142' };
    const people = [
      person('Ada', shared),
      person('Ben', { ...shared, email: 'ben@example.com' }),
      person('Cy', shared),
    ];
    expect(suggestionsOf(people).map(({ content }) => content)).toEqual([
      '+1 303 555 0142',
      'ben@example.com',
      'Cy',
    ]);
  });

  it('are as many as browsers show', () => {
    expect(suggestionsOf(Array.from({ length: 9 }, (_, at) => person(`p${at}`)))).toHaveLength(5);
  });
});

describe('suggesting', () => {
  beforeEach(() => fakeBrowser.reset());

  it('answers from what is known here, without a request', async () => {
    const { ask, context, requests } = createBackground();
    await ask('setup.accept', {}, WELCOME);
    await ask('account.demo', {}, WELCOME);
    const { people } = await ask('people.search', { text: 'a', local: true });
    const before = requests.length;

    const [first] = await suggestPeople(context, ` ${people[0]?.name} `);

    expect(first?.name).toBe(people[0]?.name);
    expect(requests).toHaveLength(before);
  });

  it('says nothing before there is an account', async () => {
    expect(await suggestPeople(createBackground().context, 'ada')).toEqual([]);
  });
});

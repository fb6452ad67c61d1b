import type { Identity } from '../../../utils/directory/index.ts';
import type { Client, Contact, Person } from '../../../utils/whautomate/model.ts';

/** Country code, and mobile numbers of its plan as `#` for a digit. */
const PLANS = [
  ['44', '74########'],
  ['1', '30355#####'],
  ['55', '119########'],
  ['52', '55########'],
  ['54', '911########'],
  ['91', '98########'],
  ['49', '1512#######'],
  ['971', '50#######'],
] as const;

/** Different digits for different numbers, the same every time. */
function numberOf(index: number): { code: string; national: string } {
  const [code, plan] = PLANS[index % PLANS.length] ?? PLANS[0];
  const digits = String((index * 2_654_435_761) % 4_294_967_291).padStart(10, '7');
  let next = digits.length;
  const national = plan.replace(/#/g, () => {
    next -= 1;
    return digits[next] ?? '7';
  });
  return { code, national };
}

const FIRST = ['Olivia', 'Zoë', 'José', 'Priya', 'Łukasz', 'Fatima', 'Chloé', 'Nuno', 'Greta', 'Omar'];
const LAST = ['Hartwell', 'Núñez', 'Öztürk', 'Iyer', 'Kowalska', 'Haddad', 'Weiß', 'Almeida'];
const nameOf = (index: number) =>
  `${FIRST[index % FIRST.length]} ${LAST[(index >> 3) % LAST.length]} ${index}`;

const shared = (index: number) => ({
  name: nameOf(index),
  tags: ['vip', `group ${index % 7}`],
  customFields: { source: 'website' },
  raw: { id: `id${index}`, bookings: index % 5, note: 'x'.repeat(200) },
});

/** Two of three are clients, with number in two fields and an address; contacts' numbers have no plus, as live traffic. */
export function personAt(index: number): Person {
  const { code, national } = numberOf(index);
  const client: Client = {
    kind: 'client',
    id: `c${index}`,
    countryCode: `+${code}`,
    phone: national,
    email: `person.${index}@example.org`,
    ...shared(index),
  };
  const contact: Contact = { kind: 'contact', id: `k${index}`, phone: code + national, ...shared(index) };
  return index % 3 === 2 ? contact : client;
}

export const peopleFrom = (first: number, count: number): Person[] =>
  Array.from({ length: count }, (_, at) => personAt(first + at));

/**
 * What a page shows: six numbers to four addresses; every second belongs to somebody among the first `people`, if they have
 * one. Another `offset` gives other identities.
 */
export function identitiesOf(count: number, people: number, offset: number): Identity[] {
  return Array.from({ length: count }, (_, at) => {
    const index = offset + (at % 2 === 0 ? Math.floor((at * people) / count) : people + at * 2);
    const { code, national } = numberOf(index);
    return at % 5 < 3
      ? { kind: 'phone', value: `+${code}${national}` }
      : { kind: 'email', value: `person.${index}@example.org` };
  });
}

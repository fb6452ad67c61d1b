import { beforeAll, describe, expect, it } from 'vitest';
import { type Picked, readLink, readSelection } from '@/utils/commands/menu/picked.ts';
import { phonesReady } from '@/utils/identity/index.ts';

beforeAll(() => phonesReady);

/** What was recognised, in one line: the kind, then each value with its name. */
function told(picked: Picked): string {
  if (picked.kind === 'nobody') return 'nobody';
  if (picked.kind === 'name') return `name: ${picked.name}`;
  return `${picked.kind}: ${picked.values.map(({ value, name }) => (name ? `${name} ${value}` : value)).join(', ')}`;
}

describe('a selection', () => {
  it.each([
    ['(303) 555-0142', 'person: +13035550142'],
    ['  +1 303 555 0142\n', 'person: +13035550142'],
    ['Zoe.Lane@Example.com', 'person: zoe.lane@example.com'],
    ['Olivia Hartwell, +1 303 555 0142', 'person: Olivia Hartwell +13035550142'],
    ['Olivia Hartwell\n+1 303 555 0142', 'person: Olivia Hartwell +13035550142'],
    ['+1 303 555 0142 zoe@example.com', 'person: +13035550142, zoe@example.com'],
    ['+1 303 555 0142, (303) 555-0142', 'person: +13035550142'],
    ['+1 303 555 0142 or +1 808 555 0123', 'people: +13035550142, +18085550123'],
    ['a@example.com; b@example.com', 'people: a@example.com, b@example.com'],
    ['Amara   Okafor', 'name: Amara Okafor'],
    ['555 0142 33', 'name: 555 0142 33'],
    ['—', 'nobody'],
    ['   ', 'nobody'],
  ])('%j is %s', (text, expected) => {
    expect(told(readSelection(text, 'US'))).toBe(expected);
  });

  it('reads a national number in the country it is told', () => {
    expect(told(readSelection('020 7946 0018', 'GB'))).toBe('person: +442079460018');
  });

  it('takes no more than 300 characters as a name', () => {
    const picked = readSelection('word '.repeat(200), 'US');
    expect(picked.kind === 'name' && picked.name.length).toBeLessThanOrEqual(300);
  });

  it('offers no more people than one list holds', () => {
    const many = Array.from({ length: 80 }, (_, at) => `p${at}@example.com`).join(' ');
    const picked = readSelection(many, 'US');
    expect(picked.kind === 'people' && picked.values.length).toBe(50);
  });

  it('keeps what was selected beside what is read from it', () => {
    expect(readSelection('(303) 555-0142', 'US')).toEqual({
      kind: 'person',
      values: [{ kind: 'phone', value: '+13035550142', raw: '(303) 555-0142', shown: '+1 303 555 0142' }],
    });
  });
});

describe('a link', () => {
  it.each([
    ['tel:+1-303-555-0142', 'person: +13035550142'],
    ['tel:303%20555%200142;ext=2', 'person: +13035550142'],
    ['TEL:+13035550142', 'person: +13035550142'],
    ['mailto:zoe@example.com?subject=Hi%20b%40example.com', 'person: zoe@example.com'],
    ['mailto:a@example.com,b@example.com', 'people: a@example.com, b@example.com'],
    ['mailto:?subject=Hello', 'nobody'],
    ['tel:%E0%A4%A', 'nobody'],
    ['tel:112', 'nobody'],
    ['https://example.com/?call=+13035550142', 'nobody'],
    ['javascript:alert(1)', 'nobody'],
  ])('%s is %s', (address, expected) => {
    expect(told(readLink(address, 'US'))).toBe(expected);
  });
});

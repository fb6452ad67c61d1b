import { expect, it } from 'vitest';
import { decodeCloudflare } from '@/utils/detect/sources/attributes.ts';
import { readJsonLd } from '@/utils/detect/sources/json-ld.ts';

it('finds telephones and addresses, and names only persons', () => {
  const source = JSON.stringify({
    '@type': 'MedicalBusiness',
    name: 'Kestrel Bay',
    telephone: '+61-2-5550-0110',
    taxID: '824753556',
    faxNumber: '02 5550 0111',
    contactPoint: [{ '@type': 'ContactPoint', email: ['mailto:a@x.org', 'b@x.org'] }],
    employee: {
      '@type': ['Person', 'Thing'],
      name: ' Harriet Okoro ',
      telephone: '0491 570 156',
      contactPoint: { '@type': 'ContactPoint', email: 'h@x.org' },
    },
  });
  expect(readJsonLd(source)).toEqual([
    { kind: 'phone', text: '+61-2-5550-0110' },
    { kind: 'email', text: 'mailto:a@x.org' },
    { kind: 'email', text: 'b@x.org' },
    { kind: 'phone', text: '0491 570 156', name: 'Harriet Okoro' },
    { kind: 'email', text: 'h@x.org', name: 'Harriet Okoro' },
  ]);
});

it.each(['', '{', 'null', '[]', '{"telephone":{"@value":1}}', '"text"'])('survives %j', (source) => {
  expect(readJsonLd(source)).toEqual([]);
});

it('does not follow data without end', () => {
  expect(readJsonLd(`${'{"a":'.repeat(2_000)}{"telephone":"1"}${'}'.repeat(2_000)}`)).toEqual([]);
});

it.each([
  ['8bf8e4e6eee4e5eecbeef3eae6fbe7eea5e8e4e6', 'someone@example.com'],
  ['zz', undefined],
  ['', undefined],
])('decodes Cloudflare’s %s', (hex, address) => {
  expect(decodeCloudflare(hex)).toBe(address);
});

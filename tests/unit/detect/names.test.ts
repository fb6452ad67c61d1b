import { expect, it } from 'vitest';
import { findInText } from '@/utils/detect/text.ts';

const nameIn = (text: string, country = 'US') => findInText(text, { defaultCountry: country })[0]?.name;

it.each([
  ['Ann Lee <ann@example.org>', 'Ann Lee'],
  ['Cornelius Whyte (cornelius@example.org)', 'Cornelius Whyte'],
  ['By Cornelius Whyte (cornelius@example.org)', 'Cornelius Whyte'],
  ['"Danvers, Carol" <c.d@example.org>', 'Carol Danvers'],
  ['Contact: Mr. Rohit Deshpande, 415-555-0132', 'Mr. Rohit Deshpande'],
  ['Dr. med. dent. Annegret Falkenrath – 415-555-0132', 'Dr. med. dent. Annegret Falkenrath'],
  ['Reception: Ms. Farah Siddiqui 415-555-0132', 'Ms. Farah Siddiqui'],
  ['Cell 415-555-0132 (Dr. Kavitha Rao)', 'Dr. Kavitha Rao'],
  ['Call me, 415-555-0132, Hella Brandstätter.', 'Hella Brandstätter'],
  ["Lee Marchetti's direct line: 415-555-0132", 'Lee Marchetti'],
  ['The witness, Paul Imre, is at 415-555-0132 until Friday.', 'Paul Imre'],
  ['Driver: call Emre Kaya, mobile 415-555-0132', 'Emre Kaya'],
  ['My assistant Kai is on 415-555-0132', 'Kai'],
  ['My sister Beth (Beth.Marlow@Example.ORG) was here', 'Beth Marlow'],
  ['write to lee.marchetti@example.net. Lee Marchetti knows', 'Lee Marchetti'],
  ['Herr Brunner: 415-555-0132', 'Herr Brunner'],
  ['Spoke with CFO Ines Aldana, 415-555-0132', 'Ines Aldana'],
  ['Telemóvel da Beatriz Sá: 415-555-0132', 'Beatriz Sá'],
  ['By Dolores Whitcomb | dwhitcomb@herald.example.com', 'Dolores Whitcomb'],
  ["Questions? Torvald's cell: 415-555-0132", 'Torvald'],
  ['My husband Theo drives me, his number is 415-555-0132', 'Theo'],
  ['Philippa Grant\nPractice Manager\nT 415-555-0132', 'Philippa Grant'],
  ['Call us on 415-555-0132', undefined],
  ['Head Office: 415-555-0132', undefined],
  ['Unidade Curitiba: 415-555-0132', undefined],
  ['Nordlicht Server GmbH, 415-555-0132', undefined],
  ['Best Regards 415-555-0132', undefined],
  ['Mon Tue Wed 415-555-0132', undefined],
])('%s → %s', (text, name) => {
  expect(nameIn(text)).toBe(name);
});

it('takes names from rows, lines and headings, in this order', () => {
  const find = (context: object) => findInText('415-555-0132', { defaultCountry: 'US', context })[0];
  expect(find({ row: ['Ann Lee', 'bo holm'], columns: ['Agent', 'Name'] })).toMatchObject({
    name: 'bo holm',
    nameFrom: 'row',
  });
  expect(find({ row: ['Manager', 'Ann Lee'], lines: ['Bo Holm'] })).toMatchObject({
    name: 'Ann Lee',
    nameFrom: 'row',
  });
  expect(find({ lines: ['Opening hours', 'Bo Holm'] })).toMatchObject({ name: 'Bo Holm', nameFrom: 'guess' });
  expect(find({ lines: ['On 9 Mar 2026 at 17:02, Ann Lee <ann@example.org> wrote:'] })?.name).toBe('Ann Lee');
  expect(find({ lines: ['Am 9.3.2026 schrieb Ann Lee <ann@example.org>:'] })?.name).toBe('Ann Lee');
  expect(find({ lines: ['De: Ann Lee <ann@example.org> Para: bo@example.org'] })?.name).toBe('Ann Lee');
  expect(find({ headings: [['Phone'], ['Intake: Wilhelmina Osei (knee)']] })?.name).toBe('Wilhelmina Osei');
  expect(find({ headings: [['Ann Lee', 'Bo Holm']] })?.name).toBeUndefined();
  expect(find({ headings: [['Contact us', 'Jayanagar, Bengaluru']] })?.name).toBeUndefined();
});

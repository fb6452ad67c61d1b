import { expect, it } from 'vitest';
import { findInText } from '@/utils/detect/text.ts';

it.each([
  ['Keiran Ashdown – Person – Pipedrive', 'Keiran Ashdown'],
  ['Keiran Ashdown - HubSpot', 'Keiran Ashdown'],
  ['Contacts | Somewhere', undefined],
  ['How to ring Ann Lee', undefined],
  [undefined, undefined],
])('a page titled %j is about %s, where nothing nearer says whose a value is', (title, name) => {
  const found = findInText('415-555-0132', { defaultCountry: 'US', ...(title ? { title } : {}) });
  expect(found[0]?.name).toBe(name);
  expect(findInText('Bo Holm, 415-555-0132', { defaultCountry: 'US', title: 'Ann Lee | CRM' })[0]?.name).toBe(
    'Bo Holm',
  );
});

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
  ['Kollegin Oksana Melnyk, 415-555-0132', 'Oksana Melnyk'],
  ['Lucia Bonfiglioli (mamma di Tommaso) 415-555-0132', 'Lucia Bonfiglioli'],
  ['Ask for Zebulon at the quay, 415-555-0132', 'Zebulon'],
  ['Naam: Bo Willemsen | Telefoon: 415-555-0132', 'Bo Willemsen'],
  ['La enóloga es Pilar Garrido y el guía, Curro, en el 415-555-0132', 'Curro'],
  ['415-555-0132 (dr Tomasz Jędrzejczak)', 'dr Tomasz Jędrzejczak'],
  ["'Ann Lee' via Patients <list@example.org>", 'Ann Lee'],
  ['Shri Hanuman Singh, Managing Committee <hanuman@example.org>', 'Shri Hanuman Singh'],
  ['Ann Lee, Anna Holm <anna@example.org>', 'Anna Holm'],
  ['Moira Stewart keeps the list. She says little; her number is 415-555-0132', 'Moira Stewart'],
  ['يرجى مخاطبة الأستاذ شريف أبو النجا على المحمول 415-555-0132', 'الأستاذ شريف أبو النجا'],
  ['अधीक्षक श्री गोपाल लाल शर्मा का मोबाइल: 415-555-0132', 'श्री गोपाल लाल शर्मा'],
  ['Guten Morgen, meine neue Nummer ist 415-555-0132', undefined],
  ['From: Ann Lee <ann@example.org> To: bo@example.org', 'Ann Lee'],
  ['Zora Dvořáčková stores · 415-555-0132', 'Zora Dvořáčková'],
  ['Zora Dvořáčková 415-555-0131 · 415-555-0132 is the stores', 'Zora Dvořáčková'],
  ['Or at home: 415-555-0132 (pregunten por la Sra. Blanca Nidia Loaiza)', 'Sra. Blanca Nidia Loaiza'],
  ['Mein Mann Torge: 415-555-0132', 'Torge'],
  ['Fergus McAuslan is the agent. Send it to fergus@mcauslan-livestock.example', 'Fergus McAuslan'],
  ['Elektro Zipfel, ask Kuno: k.zipfel@elektro-zipfel.example', 'Kuno'],
  ['“My number is still 415-555-0132,” writes Dr. Prabhat Nigam from Gomti Nagar.', 'Dr. Prabhat Nigam'],
  ['“Ring me about our stairs, I’m on 415-555-0132.” Graeme Soper, Otatara', 'Graeme Soper'],
  [
    'Ich bin nur noch unter 415-555-0132 erreichbar. Liebe Grüße, Florian Hechenblaikner',
    'Florian Hechenblaikner',
  ],
  ['Bilanzierung – Mag. (FH) Thomas Oberhöller – 415-555-0132', 'Mag. (FH) Thomas Oberhöller'],
  ['Chairman Declan Guinan said so. Mr Guinan asks anyone to ring him on 415-555-0132', 'Declan Guinan'],
  ['Treasurer Qwert Molloy says the gap is wide. She can be reached at 415-555-0132', 'Qwert Molloy'],
  ['Legal (Beatriz Kalinowski, bar no. 57.204): 415-555-0132', 'Beatriz Kalinowski'],
  ['إذا تأخرنا فاتصلوا بأخي سيف على 415-555-0132', 'سيف'],
  ['د. يوسف شرف الدين 415-555-0132', 'د. يوسف شرف الدين'],
  ['Our contact, Doug Swaffield at Pembina Adjusters, 415-555-0132', 'Doug Swaffield'],
  ['Examiner: Delroy Pascoe of Pascoe Lyle, dpascoe@pascoe-lyle.example', 'Delroy Pascoe'],
  [
    'The trainer, Qwell Ostrander, who hires out for swarm calls, is to be reached at 415-555-0132',
    'Qwell Ostrander',
  ],
  ['Ask for Qwade Lindqvist when you get there, the cell is 415-555-0132', 'Qwade Lindqvist'],
  ['Both are with Tom Ashworth. On clinic days you can reach Tom on 415-555-0132', 'Tom Ashworth'],
  ['Richiamare Sig.ra Bonfante 415-555-0132, Segreteria Ferraris', 'Sig.ra Bonfante'],
  ['Commissaire de justice : Me Odile Bellanger, 415-555-0132', 'Me Odile Bellanger'],
  ['Valdir “Nenê” Toledo – ligar depois das 18h no 415-555-0132', 'Valdir “Nenê” Toledo'],
  ['Will Turner 415-555-0132', 'Will Turner'],
  ['Project Manager, Pike & Qowell Elevator 415-555-0132', undefined],
  ['415-555-0132 (واتساب فقط)', undefined],
  ['415-555-0132 – شحاتة زكي، نقل', 'شحاتة زكي'],
  [
    '“Hello, this is Denise Carraway, I’m calling about a cello. My number is 415-555-0132, any time',
    'Denise Carraway',
  ],
  ['Immobilien Aaretal AG, Frau Di Pasquale, 415-555-0132', 'Frau Di Pasquale'],
  ['Joanna Lindqvist looks after media. Write to joanna@bower.example', 'Joanna Lindqvist'],
  ['“Quem perdeu me chama no 415-555-0132.” Patrícia, mãe da Helena', 'Patrícia'],
  ['Fala com a Rosqngela: 415-555-0132', 'Rosqngela'],
  ['In den Ferien hilft Ihnen Frau Petersen weiter: 415-555-0132', 'Frau Petersen'],
  ['O motoboy Wanderley passa às quintas; combine com ele pelo 415-555-0132', 'Wanderley'],
  ['Happy to talk to any parent about it, 415-555-0132', undefined],
  ['Ben Ashworth1 415-555-0132', undefined],
  ['Schlüssel bei Herrn Tiedemann, 415-555-0132', 'Herrn Tiedemann'],
  ['Stimmen Sie sich mit Herrn Torsten Wiebusch ab, 415-555-0132', 'Torsten Wiebusch'],
  ['„Gefunden. Ruft mich an: 415-555-0132, Enno.“', 'Enno'],
  ['Ask at reception for Mxreana, 415-555-0132', 'Mxreana'],
  ['Can Dr. Tremaine call me at 415-555-0132?', undefined],
  ['Dr.-Ing. Mxtthis Voss 415-555-0132', 'Dr.-Ing. Mxtthis Voss'],
  ['Electrician Mr. Vinod More, 415-555-0132', 'Mr. Vinod More'],
  ['ask my roommate Hye-jin Park, 415-555-0132', 'Hye-jin Park'],
  ['liga pro meu noivo, o Everton, no 415-555-0132”, avisou a Camila', 'Everton'],
  ['llamadla al 415-555-0132: Señora Remei', 'Señora Remei'],
  ['Our volunteer Qwilf Zwicker drives the van: reach him on 415-555-0132', 'Qwilf Zwicker'],
  ['Kiri Molloy is on leave; her clients can ring Dean Fa’asalele on 415-555-0132', 'Dean Fa’asalele'],
  ['Grüezi Frau Qwebischer, meine Nummer im Lastwagen: 415-555-0132', undefined],
  ['Locks are changed by Qwillmore Locks & Keys, 415-555-0132', 'Qwillmore Locks & Keys'],
  ['Seminare nur mit Dipl.-Päd. Wenke Thalheim (415-555-0132)', 'Dipl.-Päd. Wenke Thalheim'],
  ['415-555-0132 – Anirban Chatterjee (decor & lighting)', 'Anirban Chatterjee'],
  ["Bride's cell: 415-555-0132", undefined],
  ['While I am in Leeds with Ann Lee I answer 415-555-0132', undefined],
  ['Eigenaar Yogastudio De Linde, 415-555-0132', undefined],
  ['Our DJ, Lionel Cormier, asks about it, could you call him? 415-555-0132', 'Lionel Cormier'],
  ['Mr Oliver Penhaligon is at Grace Road; his rooms are on 415-555-0132', 'Mr Oliver Penhaligon'],
  ['For care ring 415-555-0132 and ask for Nomvula Sithole', 'Nomvula Sithole'],
  ['Gareth Pillay, Stellen Qwellars, 415-555-0132', 'Gareth Pillay'],
  ['chamem no 415-555-0132." – Rosilda Camargo, 42', 'Rosilda Camargo'],
  ['write to rh@example.com, attention Hettie Joubert. Thanks', 'Hettie Joubert'],
  ['my wife comes now. Dorota has hers, mine is 415-555-0132', undefined],
  ['Siobhan Greaney\nPhototherapy, Mon–Wed 415-555-0132', 'Siobhan Greaney'],
  ['bij mijn moeder, mevr. A. Qrouwer-Kok; zij is bereikbaar op 415-555-0132', 'mevr. A. Qrouwer-Kok'],
  ['415-555-0132 (Fergus Tizzard picks up evenings)', 'Fergus Tizzard'],
  ['„Unter 415-555-0132 erzähle ich davon. Jule Ackermann, Mai 2025“', 'Jule Ackermann'],
  ['„Meine neue Rufnummer: 415-555-0132, Gruß Ottilie Marx“', 'Ottilie Marx'],
  ['Joost rijdt de bus; zijn mobiel is 415-555-0132', 'Joost'],
  ['Husband Desmond: 415-555-0132', 'Desmond'],
  ['CA Imran Shaikh, 415-555-0132', 'CA Imran Shaikh'],
  ['Mohammed Ashraf P.K., 415-555-0132', 'Mohammed Ashraf P.K.'],
  ['الشكاوى: عُلا قطيشات، \u200f415-555-0132', 'عُلا قطيشات'],
  ['Mōrena Saoirse, from next week you will find me in Brisbane on 415-555-0132', undefined],
  ['som da festa: DJ Wellington, 415-555-0132”, escreveu a Patrícia', 'DJ Wellington'],
  ['Student mentor Zoya Fernandes says “ring me on 415-555-0132', 'Zoya Fernandes'],
  ["Landlord's agent is Fergal Mooney of Lee Estates, tel. 415-555-0132", 'Fergal Mooney'],
  ['Herr Karaca, melden Sie sich: Veit Brüggen, veit.brueggen@example.org', 'Veit Brüggen'],
  ['Dr. jur. Henrike Voss, Tel. 415-555-0132', 'Dr. jur. Henrike Voss'],
  ['My brother Luc will drive; I am at my desk all week on 415-555-0132', undefined],
  ['أما في الرياض فيسعد زميلنا سلطان المطيري باتصالكم على 415-555-0132', 'سلطان المطيري'],
  [
    '“If anybody has one,” says Qector Abara, who fits kitchens, “they can ring me on 415-555-0132',
    'Qector Abara',
  ],
  ['chiami la dott.ssa Irene Malvasi, 415-555-0132', 'dott.ssa Irene Malvasi'],
  ["Student's mobile: 415-555-0132", undefined],
  ['Natal: 415-555-0132, falar com Socorro Bezerra', 'Socorro Bezerra'],
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
  expect(find({ lines: ['Opening hours', 'Bo Holm'] })).toMatchObject({ name: 'Bo Holm', nameFrom: 'card' });
  expect(find({ lines: ['On 9 Mar 2026 at 17:02, Ann Lee <ann@example.org> wrote:'] })?.name).toBe('Ann Lee');
  expect(find({ lines: ['Am 9.3.2026 schrieb Ann Lee <ann@example.org>:'] })?.name).toBe('Ann Lee');
  expect(find({ lines: ['De: Ann Lee <ann@example.org> Para: bo@example.org'] })?.name).toBe('Ann Lee');
  expect(find({ lines: ['Rejane Stumpf, Móveis Stumpf (Bento Gonçalves)'] })?.name).toBe('Rejane Stumpf');
  expect(find({ headings: [['Phone'], ['Intake: Wilhelmina Osei (knee)']] })?.name).toBe('Wilhelmina Osei');
  expect(find({ headings: [['Ann Lee', 'Bo Holm']] })?.name).toBeUndefined();
  expect(find({ headings: [['Contact us', 'Jayanagar, Bengaluru']] })?.name).toBeUndefined();
});

it('prefers whom it knows by name, and the name column to anybody else', () => {
  const find = (context: object) => findInText('415-555-0132', { defaultCountry: 'US', context })[0]?.name;
  expect(find({ row: ['Tungabhadra Sugars', 'Raghavendra Kulkarni'] })).toBe('Raghavendra Kulkarni');
  expect(find({ row: ['Ann Lee', 'Celia Bravo'], columns: ['Nombre completo', 'Propietario'] })).toBe(
    'Ann Lee',
  );
  expect(find({ row: ['Mia', 'Chen'], columns: ['First name', 'Surname'] })).toBe('Mia Chen');
  expect(find({ row: ['Terri-Anne Lovelock', 'Doug Lovelock'], label: 'Doug Lovelock' })).toBe(
    'Doug Lovelock',
  );
  expect(find({ row: ['Driver Ramswaroop', 'Route 3'] })).toBe('Ramswaroop');
  expect(find({ headings: [['Riepilogo', 'Persone collegate'], ['Rag. Ivana Bellodi']] })).toBe(
    'Rag. Ivana Bellodi',
  );
  expect(find({ lines: ['Guten Tag Herr Rauscher,'] })).toBeUndefined();
  // A card of a stranger below the card of somebody we know.
  expect(find({ lines: ['Rqngi Tūhoro', 'fiona@joinery.example', 'Fiona McCrostie'] })).toBe('Rqngi Tūhoro');
  expect(find({ lines: ['Rqngi Tūhoro', 'Fiona McCrostie'] })).toBe('Fiona McCrostie');
});

it('takes the line an address is spelt from before whom it knows by name', () => {
  const find = (text: string, context: object) => findInText(text, { context })[0]?.name;
  const row = ['Mutiso Kilonzo', 'Athi Basin Boreholes', 'Brian Odhiambo'];
  expect(find('mutiso@athiboreholes.example', { row })).toBe('Mutiso Kilonzo');
  expect(find('office@athiboreholes.example', { row })).toBe('Brian Odhiambo');
  const lines = ['Madlaina Roner', 'Wallis-Hochtouren', 'Severin Imboden'];
  expect(find('madlaina.roner@post.example', { lines })).toBe('Madlaina Roner');
});

it('reads labels with a role, whole names of a card, and what mail programs show for an address', () => {
  const find = (text: string, context: object) =>
    findInText(text, { defaultCountry: 'US', context })[0]?.name;
  const label = 'Nadine Kowalczyk Executive assistant to Fiona Macallister';
  expect(find('415-555-0132', { label })).toBe('Nadine Kowalczyk');
  expect(find('Call Hugh on 415-555-0132', { headings: [['Hugh Castellano']] })).toBe('Hugh Castellano');
  expect(find('board@cedar.example', { self: ['Cedar Row Board'], lines: ['Walt Nakagawa'] })).toBe(
    'Cedar Row Board',
  );
  expect(find('janelle@cedar.example', { self: ['Email Janelle'] })).not.toBe('Email Janelle');
  expect(find('Je reste joignable au 415-555-0132.', { below: 'Mehdi Belkacem\nGestionnaire' })).toBe(
    'Mehdi Belkacem',
  );
});

it('asks the message beside a number that begins its row who wrote it', () => {
  const find = (preview: string) => findInText('+1 415-555-0132', { context: { row: [], preview } })[0]?.name;
  expect(find('Good day, do you service Hermanus? Regards, Nomvula Khoza')).toBe('Nomvula Khoza');
  expect(find('Imran Qureshi carpenter, 6 yrs experience, any work')).toBe('Imran Qureshi');
  expect(find('Ann Lee and Imran Qureshi were here')).toBeUndefined();
});

it('lets whoever wrote a quotation sign below it', () => {
  const text = 'Meine neue Nummer ist 415-555-0132, ruft an!“';
  const [found] = findInText(text, {
    defaultCountry: 'US',
    context: { below: '– Sandra Ortner, Mutter aus der 2a' },
  });
  expect(found?.name).toBe('Sandra Ortner');
});

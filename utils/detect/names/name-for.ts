import type { Detection, TextContext } from '../types.ts';
import { lineLikeAddress, VERB } from './address.ts';
import { completeAmong, isPartial } from './complete.ts';
import { isPlain } from './known.ts';
import { isSomebodyElses, nameNearby, personMeant, personOfParagraph } from './nearby.ts';
import { findGiven, findNames, isName, nameInLine } from './person-name.ts';
import type { Place } from './sentence.ts';
import { whoWrites, writerBelow } from './writer.ts';
import { WROTE } from './wrote.ts';

/** Scripts without capitals make every short phrase look like a name: only tables and brackets are trusted with them. */
const isCased = (text: string) => !/\p{Lo}/u.test(text);

/** "Ingrid Solheim", "Intake: Wilhelmina Osei (knee)"; not "Contact us", "Jayanagar, Bengaluru". */
function personIn(heading: string): string | undefined {
  if (heading.length > 70) return undefined;
  if (isName(heading)) return isCased(heading) ? heading : undefined;
  const names = findNames(heading.replace(/^[^:]{2,24}:\s/, '').replace(/\s\(.*\)$/, ''));
  const [name] = names;
  const decorated = /:\s|\(/.test(heading) && !heading.includes(',');
  return names.length === 1 && name?.start === 0 && decorated ? name.text : undefined;
}

/** The person we know in a line, where there is one. */
function knownIn(line: string | undefined): string | undefined {
  const name = line === undefined ? undefined : nameInLine(line);
  return name?.known ? name.text : undefined;
}

/** A role may follow: "Ana Belmonte | Partner", "Ellie Sattler, DDS". */
const ROLE = /\s[|–·]\s|, (?=\p{Lu}{2,5}$)/u;

/** A name, or the longer one of these lines that begins with it. */
const fullerOf = (name: string, lines: readonly string[]): string =>
  lines.map(knownIn).find((one) => one?.startsWith(`${name} `)) ?? name;

/** The one person among the headings of the smallest part that has any. */
function personOfHeadings(headings: TextContext['headings'] = []): string | undefined {
  for (const level of headings) {
    const known = new Set(level.map(knownIn).filter((name) => name !== undefined));
    const [only] = known;
    // "Wei Ling's profile" stands in the card of Wei Ling Tan.
    if (known.size === 1 && only) return fullerOf(only, headings.flat());
    if (known.size > 1) break;
  }
  for (const level of headings) {
    const people = new Set(level.map(personIn).filter((name) => name !== undefined));
    if (people.size > 0) return people.size === 1 ? [...people][0] : undefined;
  }
  return undefined;
}

/** Mail programs begin a quote with who wrote it, the verb before the name or behind it. */
const ATTRIBUTION = new RegExp(
  `(?<name>[^\\d,:<>@()]{3,60}?) *[<(][^<>()]*@[^<>()]*[>)] *(?:(?:${WROTE}) ?)?:$`,
  'iu',
);

/** A line that is nothing but a person's name, no further above than this: their card or signature. */
const NEAR = 3;

/** How far a card or a signature reaches up from its last number. */
const MOST_LINES = 6;

/** Lines above in the same text, nearest first, up to an empty one: a signature, a card whose parts are all inline. */
function linesBefore({ text, start }: Place): string[] {
  const above = text
    .slice(Math.max(0, start - 400), start)
    .split('\n')
    .slice(0, -1)
    .reverse();
  const lines = above.map((line) => line.trim()).slice(0, MOST_LINES);
  const end = lines.indexOf('');
  return end < 0 ? lines : lines.slice(0, end);
}

const FORWARDED =
  /^(?:from|von|de|da|van|från|fra|od|от|kimden|发件人|寄件者|差出人|보낸사람) ?: ?(?<name>[^\d,:<>@()]{3,60}?) *[<([]/iu;

/** Whom a letter greets is not who wrote it. */
const GREETING =
  /^(?:hi|hello|hey|mōrena|kia ora|tēnā|dear|hallo|hej|hei|guten|liebe[r]?|sehr geehrte|hola|buen[oa]s|estimad[oa]|querid[oa]|ol[aá]|bo[am]|prezad[oa]|car[oa]|bonjour|ch[eè]re?|ciao|gentile|buongiorno|beste|geachte|moi|hyv[aä]|дорог|уважаем|здравствуй|السادة|عزيزي|प्रिय)(?!\p{L})/iu;

/** A text of its own begins here: above it stand others, as the guests of an event. */
const NOTES =
  /^(?:descriptions?|notes?|comments?|beschreibung|notizen|bemerkung(?:en)?|descripci[oó]n|notas|observaciones|descri[cç][aã]o|observa[cç][oõ]es|remarques|descrizione|note|omschrijving|notities|opmerkingen|الوصف|ملاحظات) ?:?$/iu;

/** The nearest line that is a name, or says whose words follow. */
function personOfLines(lines: TextContext['lines'] = []): string | undefined {
  let stranger: string | undefined;
  for (const line of lines) {
    if (NOTES.test(line)) break;
    // "Owner: Kofi Mensah" says whose record it is, not whose number.
    if (GREETING.test(line) || /^[^:]{0,20}:/.exec(line)?.some((caption) => NOT_WHO.test(caption))) continue;
    if (line.includes('@')) {
      const said = (ATTRIBUTION.exec(line) ?? FORWARDED.exec(line))?.groups?.name?.trim();
      const name = said?.replace(VERB, '');
      if (name && isName(name)) return name;
      // Above another value stands whoever that is: "Rangi Tūhoro" is nearer than "Fiona McCrostie" over her own address.
      if (stranger) return stranger;
      continue;
    }
    if (stranger && /\d{3}[\d ./-]{4}/.test(line)) return stranger;
    const known = knownIn(line);
    if (known) return known;
    // "Responsable : Gwenaël Le Floc’h", "Ana Belmonte | Partner".
    const [before = ''] = line.replace(/^\p{L}[\p{L} ]{2,20} ?: /u, '').split(ROLE, 1);
    if (isCased(before) && isName(before)) stranger ??= before;
  }
  return stranger;
}

/** The header of a name column in the languages our people write; in no other column stands who a row is about. */
const NAME_HEADER =
  /(?<!\p{L})(?:name|nombre|nome|nom|naam|navn|namn|nimi|imi[eę]|név|ad[ıi]?|isim|имя|фио|όνομα|الاسم|اسم|שם|नाम|姓名|名前|氏名|이름|ชื่อ|kunde|client|cliente|contact|patient|paciente|person|persona|pessoa|persoon|personne|teacher|tutor)s?(?!\p{L})/iu;
const NOT_WHO =
  /(?<!\p{L})(?:account|company|firm|firma|empresa|cuenta|conta|compte|file|user|event|product|service|organi[sz]ation|azienda|bedrijf|owner|propietari[oa]|propriet[aá]ri[oa]|besitzer|eigenaar|responsable|agent|rep|last|first|family|id)(?!\p{L})/iu;
const FIRST = /^(?:first|given) ?name|^vorname|^pr[ée]nom|^voornaam|^fornavn|^förnamn/iu;
const LAST =
  /^(?:last|family|sur) ?-?name|^nachname|^familienname|^nom$|^achternaam|^apellidos?|^sobrenome|^efternamn|^etternavn|^cognome/iu;

/** The cells under "First name" and "Last name". */
function splitName(row: readonly string[], columns: readonly string[]): string | undefined {
  const [first, last] = [FIRST, LAST].map(
    (header) => row[columns.findIndex((column) => header.test(column))],
  );
  return first && last ? `${first} ${last}` : undefined;
}

/** The cell under "Name", or else one that reads like a name. */
function personOfRow({ row = [], columns = [], label }: TextContext): string | undefined {
  const split = splitName(row, columns);
  if (split) return split;
  // "Doug Lovelock" right before the number is nearer than the name the row begins with.
  const beside =
    label && !GREETING.test(label) && !NOT_WHO.test(columns[row.indexOf(label)] ?? '')
      ? knownIn(label)
      : undefined;
  if (beside) return beside;
  const named = row[columns.findIndex((header) => NAME_HEADER.test(header) && !NOT_WHO.test(header))];
  if (named) return knownIn(named) ?? named;
  const others = row.filter((_, index) => !NOT_WHO.test(columns[index] ?? ''));
  const known = others.map(knownIn).find((name) => name !== undefined);
  if (known) return known;
  // "Driver Ramswaroop", "Cleiton (autônomo)".
  const given = others.flatMap((cell) => (cell.length > 40 ? [] : findGiven(cell)));
  if (given.length === 1 && given[0]) return given[0].text;
  return others.find(isName);
}

/** "Keiran Ashdown – Person – Pipedrive": a record, whose details stand under headings of their own. */
function personOfTitle(title: string): string | undefined {
  const [first = ''] = title.split(/\s[|–·-]\s/, 1);
  return isName(first) ? knownIn(first) : undefined;
}

/** "Mr Guinan" is the Declan Guinan told of before; "Hugh" is whose card it is. */
function wholeName(
  name: string,
  { text, start }: Place,
  { headings = [], lines = [], label }: TextContext,
): string {
  if (!isPartial(name)) return name;
  const around = [...(headings[0] ?? []), ...lines, label ?? '']
    .map(knownIn)
    .filter((one) => one !== undefined);
  const before = findNames(text.slice(Math.max(0, start - 900), start)).map((hit) => hit.text);
  return completeAmong(name, [...new Set([...before, ...around])]);
}

/** "Cedar Row Board", "Chef Philip Abernethy": what stands for an address where mail programs show who it is. */
function isDisplayName(text: string): boolean {
  const words = text.split(' ');
  const first = words[0]?.toLowerCase() ?? '';
  if (words.length < 2 || text.length > 50 || isPlain(first) || NO_DISPLAY.test(first)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
}

/** "Email Janelle", "Von Thorben Quast": what a button does, not whose it is. */
const NO_DISPLAY = /^(?:e-?mail|mail|write|message|contact|call|von|by|par|por|da|from|to)$/;

/** Whose profile it is, where the address is spelt from their name: "Umoya Coaching | thandeka@umoya-coaching…" under Thandeka Mokoena. */
const ofHeadings = ({ email }: Place, { headings = [] }: TextContext): string | undefined =>
  lineLikeAddress(headings.flat().map(knownIn), email, true);

/** Who is told of in the sentence that leads to a link: words of it stand between. */
function ledTo(before: string | undefined, { email }: Place): string | undefined {
  if (!before || !/\p{Ll}\P{L}*$/u.test(before)) return undefined;
  const name = nameNearby({ text: before, start: before.length, end: before.length, email });
  const gap = name && before.slice(before.lastIndexOf(name) + name.length);
  return gap && /^[^\p{L}\n]*\p{Ll}/u.test(gap) ? name : undefined;
}

/** The person a number or an address belongs to, as far as its text and what stands around it say. */
export function nameFor(
  place: Place,
  context: TextContext = {},
  title = '',
): Pick<Detection, 'name' | 'nameFrom'> {
  const own = context.self?.find((text) => isName(text) && (isCased(text) || context.certain === undefined));
  const shown = place.email && context.self?.find((text) => isDisplayName(text));
  const said = own ?? (shown || (nameNearby(place) ?? ledTo(context.before, place)));
  // Without capitals any phrase looks like a name: "patients from Iraq" under Ahmad al-Dulaimi.
  const doubtful = said && !own && !isCased(said) && !knownIn(said);
  const near =
    (doubtful && knownIn(context.label)) || (said && !knownIn(said) && ofHeadings(place, context)) || said;
  if (near) return { name: wholeName(near, place, context), nameFrom: 'text' };
  const { row = [], label, lines = [] } = context;
  const spelt = lineLikeAddress(row, place.email, true);
  if (spelt) return { name: spelt, nameFrom: 'row' };
  const signed = lineLikeAddress([label, ...lines], place.email);
  if (signed) return { name: signed, nameFrom: 'text' };
  const meant = personMeant(place);
  if (meant) return { name: meant, nameFrom: 'text' };
  const inRow = personOfRow(context);
  if (inRow) return { name: inRow, nameFrom: 'row' };
  if (isSomebodyElses(place)) return { nameFrom: 'nobody' };
  const around =
    writerBelow(place, context.below) ??
    whoWrites(context.preview) ??
    personOfLines(linesBefore(place)) ??
    personOfParagraph(place) ??
    knownIn(context.label) ??
    personOfLines(context.lines) ??
    knownIn(context.section) ??
    personOfHeadings(context.headings) ??
    personOfTitle(title);
  if (!around) return {};
  const isCard = lines.slice(0, NEAR).includes(around) && knownIn(around) === around;
  return { name: around, nameFrom: isCard ? 'card' : 'guess' };
}

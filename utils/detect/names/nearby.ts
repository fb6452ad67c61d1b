import { completeName, plain, SPEAKER } from './complete.ts';
import { findGiven, findNames, findPeople, isName, isRole, isWhole, type NameHit } from './person-name.ts';

/** Between a name and its number only this may stand for the name to be certain: signs, labels, other identities. */
const GLUE = /^[\s,:;|·•–—―−()[\]<>«»"“”„'~-]*$/u;
/** A sentence ends: a name before it is about something else. Abbreviations (`Tel.`, `Dr.`) do not end one. */
const SENTENCE =
  /[!?。]\s|(?<=\p{Ll}{4}|\d|[)"”])(?<!dent|phil|habil|[Pp]rof)\.\s+(?=\p{Lu})|[\n·•]|\s\|\s/gu;
const KIN =
  /(?:husband|wife|son|daughter|mother|father|mum|mom|dad|sister|brother|assistant|colleague|friend|partner|boss|nurse|mann|frau|sohn|tochter|kollege|kollegin|marido|esposa|filho|filha|mãe|pai|irmã|irmão|madre|padre|hijo|hija|hermana|hermano|mari|femme|fils|fille|sœur|frère)\s+$/iu;

/** `بأخي سيف على`: my brother Saif at. */
const ARABIC_KIN =
  /(?:^|\s)[بلو]?(?:أخي|أختي|أمي|والدتي|أبي|والدي|زوجي|زوجتي|ابني|ابنتي|زميلي|زميلتي)\s+(\p{Script=Arabic}{2,})\s+(?:على|عبر|في|هاتف|رقم)[^\n]{0,16}$/u;

/** "My husband Theo drives me, **his** number is": theirs after all. */
const THEIRS = /(?<!\p{L})(?:his|her|seine?|ihre?|su|seu|sua|son|sa)(?!\p{L})[^.!?]{0,30}$/iu;
/** "Torvald's cell:" */
const OWNS =
  /^['’]s (?:\p{L}+ )?(?:cell|mobile|phone|number|line|tel|direct|whatsapp)\.?(?: number| phone| is)?[:\s(]*$/iu;

/** "Ask for Kenny", "procurem o guia Tião": whoever is asked for needs no name we know. */
const ASKED =
  /(?:ask(?:ing)? for|speak (?:to|with)|talk to|attn\.?:?|perguntem? p(?:or|elo|ela)|procur(?:ar|em?)|fal(?:ar|a|em?) com|hablar con|pregunt(?:ar|e|en) por|llam(?:ar|en?) a|demandez?|demander|fragen sie (?:nach )?|vraag naar|chieder?e? (?:di|del)|contact(?:er)?|kontaktieren sie)\s+(?:o |a |el |la |le |den |die |de |het |our |the |herrn? |frau )?(?:\p{Ll}{3,14} )?(\p{Lu}\p{Ll}{2,})(?![\p{L}@.])/giu;
/** "il s'appelle Mamadou" behind the number. */
const CALLED =
  /^[^\n.!?]{0,24}(?:s['’]appelle|heißt|is called|name is|se llama|si chiama|chama-se|heet) (\p{Lu}\p{Ll}+)/u;
/** A form that somebody filled in: "Naam: Bo Willemsen | Telefoon: …". */
const FORM =
  /(?:^|[|\n;,–-])\s*(?:(?:full |your )?name|naam|nombre|nome|nom|namn|navn|imię i nazwisko|имя|الاسم|नाम)\s*:\s*([^|\n;:,]{3,50}?)\s*(?=[|\n;,]|$)/giu;

/** What stands between who wrote a quoted mail and the quote. */
export const WROTE =
  'wrote|writes|schrieb|schreibt|escribió|escribio|a écrit|escreveu|ha scritto|skrev|schreef|napisał\\(?a?\\)?|написала?|yazdı|kirjoitti';
/** Before the name, as in Dutch: "schreef Ann Lee <…>:". */
export const VERB = new RegExp(`^(?:${WROTE}) `, 'iu');

/** Characters looked at on either side; a person is told of further from their number than anybody else is. */
const REACH = 120;
const FAR = 260;

/** What identity a name is looked for, in the text around it. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The address, when it is one: its local part confirms short names. */
  readonly email?: string | undefined;
}

const RELATED = /[@\d]/;

function sentenceBefore(text: string, start: number): { text: string; offset: number } {
  const from = Math.max(0, start - FAR);
  const before = text.slice(from, start);
  let cut = 0;
  for (const match of before.matchAll(SENTENCE)) {
    const end = match.index + match[0].length;
    // "Zora Dvořáčková, stores · 776 …": a dot right before the value joins what it belongs to.
    const joins = /[·•|]/.test(match[0]) && GLUE.test(before.slice(end));
    if (!joins || RELATED.test(before.slice(cut, match.index))) cut = end;
  }
  return { text: before.slice(cut), offset: from + cut };
}

/** `… (Dr. Kavitha Rao)`, `…, Hella Brandstätter`, `… Sukhbir Singh Anand`, `…”, pediu o Tadeu`. */
function nameAfter({ text, end, email }: Place): string | undefined {
  const after = text.slice(end, end + REACH).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const lead =
    /^[\s,;–—-]{0,4}[(]?\s?(?:(?:a\/c|c\/o|att?n\.?:?|z\. ?hd\.|aos cuidados d[eoa]|zu händen(?: von)?|t\.a\.v\.|à l['’]attention de|a la atenci[oó]n de|for the attention of|pregunt\p{L}+ por (?:el|la)|ask(?:ing)? for|fragen sie nach|perguntar por|demande[rz]) )?/iu.exec(
      after,
    )?.[0] ?? '';
  const rest = after.slice(lead.length);
  const [first] = findNames(rest);
  const bracketed = lead.includes('(');
  if (first?.start === 0 && /^(?:[\s]*[)"“”»„'.,;]|\s*$|\s[|(–-])/u.test(rest.slice(first.end))) {
    const next = /^\s*[:,–-]?\s*[\d+(@]/.test(rest.slice(first.end).replace(/^[)\s]*/, ' '));
    if ((bracketed || /[,\s]/.test(lead)) && !next) return first.text;
  }
  const uncased = /^[\p{Lo}\p{M}\u200c. ]+/u.exec(rest)?.[0].trim();
  if (bracketed && uncased && isName(uncased)) return uncased;
  const ended = /^[\p{Lo}\p{M}\u200c. ]+(?=[،,;\n]|$)/u.exec(rest)?.[0].trim();
  if (/^\s?[–—-]\s?$/.test(lead) && ended && isName(ended)) return ended;
  const [given] = bracketed ? findGiven(rest) : [];
  if (given?.start === 0 && rest.charAt(given.end) === ')') return given.text;
  const called = CALLED.exec(after)?.[1];
  if (called) return called;
  return email === undefined ? sayer(after) : undefined;
}

/** Who says what a quotation says: `… on 93364 50127,” writes Dr. Prabhat Nigam`, `…”, pediu o Tadeu`. */
function sayer(after: string): string | undefined {
  const lead = /^[^\n!?]{0,60}[”"»“]\s?,?\s\p{Ll}{3,}\s(?:[oa]|der|die|el|la)?\s?(?=\p{Lu})/u.exec(
    after,
  )?.[0];
  if (lead === undefined) return undefined;
  const rest = after.slice(lead.length);
  return [...findNames(rest).slice(0, 1), ...findNames(rest, true)].find((name) => name.start === 0)?.text;
}

function singleName(text: string, email: string | undefined): string | undefined {
  const last = findNames(text, true).at(-1);
  if (!last) return undefined;
  const gap = text.slice(last.end);
  if (email) {
    const whole = GLUE.test(gap) ? completeName(last.text, email) : undefined;
    if (whole) return whole;
  }
  if (KIN.test(text.slice(0, last.start)) && (!SPEAKER.test(gap) || THEIRS.test(gap))) return last.text;
  if (OWNS.test(gap)) return last.text;
  return undefined;
}

/** The last name in the sentence before, if nothing between it and the value starts somebody else's. */
function nameBefore({ text, start, email }: Place): string | undefined {
  const sentence = sentenceBefore(text, start);
  const single = singleName(sentence.text, email);
  const names = findNames(sentence.text);
  const last: NameHit | undefined = names.at(-1);
  if (single && (!last || sentence.text.lastIndexOf(single.split(' ')[0] ?? single) > last.end))
    return single;
  const filled = [...text.slice(Math.max(0, start - FAR), start).matchAll(FORM)].at(-1)?.[1];
  if (filled && isName(filled)) return filled;
  // "From: Ann Lee <ann@…> To: bo@…": the recipient is not the sender.
  if (email && /(?:^|\s)(?:to|cc|bcc|para|an|à|aan|a)\s?:\s*$/iu.test(sentence.text)) return undefined;
  const person = personBefore(sentence.text, last);
  if (person) return person.text;
  const kin = ARABIC_KIN.exec(sentence.text)?.[1];
  if (kin) return kin;
  const asked = [...sentence.text.matchAll(ASKED)].at(-1);
  if (asked?.[1] && sentence.text.length - (asked.index + asked[0].length) < 45) {
    const from = asked.index + asked[0].length - asked[1].length;
    const whole = findNames(sentence.text).find((hit) => hit.start <= from && hit.end > from);
    return whole?.text ?? asked[1];
  }
  const uncased = /(?:^|[:,،–|-])\s*([\p{Lo}\p{M}\u200c. ]{4,50}?)\s*[,،–-]\s*$/u
    .exec(sentence.text)?.[1]
    ?.trim();
  if (uncased && isName(uncased)) return uncased;
  const inBrackets = /\((\p{Lu}[^()]{2,40})\)\s*:?\s*$/u.exec(sentence.text)?.[1];
  if (inBrackets && isName(inBrackets)) return inBrackets;
  const role = /(?:^|\s)(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+):\s*$/u.exec(sentence.text);
  if (role?.[1] && role[2] && isRole(role[1])) return findNames(role[2], true)[0]?.text;
  return single;
}

/** "Doug Swaffield **at** Pembina Adjusters", "Delroy Pascoe **of** Pascoe Lyle": whoever is before the firm. */
function employeeOf(sentence: string, firm: NameHit): NameHit | undefined {
  if (firm.known) return undefined;
  return findNames(sentence.slice(0, firm.start)).find((hit) =>
    /^ (?:at|of|from|with|bei|von der|vom|chez) (?:the |der )?$/u.test(sentence.slice(hit.end, firm.start)),
  );
}

/** Nobody we know: the name has to stand near. Somebody we know may be told of for a whole sentence, by a given name for half a line. */
function personBefore(sentence: string, hit: NameHit | undefined): NameHit | undefined {
  const last = hit && (employeeOf(sentence, hit) ?? hit);
  // "Lucia Bonfiglioli (Tommaso's mother) 051 …": a remark in brackets is not whom the number belongs to.
  const bare = sentence.replace(
    /(?<=\p{L} )\([^()]{0,60}\)(?!\s*$)|(?<=\p{L} )\(\p{Ll}[^()]{0,60}\)/gu,
    (remark) => ' '.repeat(remark.length),
  );
  if (bare !== sentence) {
    const person = personBefore(bare, findNames(bare).at(-1));
    if (person) return person;
  }
  const gapOf = (hit: NameHit) => sentence.slice(hit.end);
  // Whom we do not know by name must stand near, or before another value of theirs.
  const words = (gap: string) => gap.match(/\p{L}+/gu)?.length ?? 0;
  const isNear = (hit: NameHit) =>
    RELATED.test(gapOf(hit)) ||
    (gapOf(hit).length < 70 && (hit.known || words(gapOf(hit)) < 7)) ||
    (gapOf(hit).length < 220 && SUBJECT.test(gapOf(hit)));
  const known = findGiven(sentence).at(-1);
  if (known && (!last || known.end > last.end || (!last.known && !GLUE.test(gapOf(last))))) {
    const gap = gapOf(known);
    const reaches = isWhole(known)
      ? gap.length < 220
      : (gap.length < 45 && !RELATED.test(gap) && !SPEAKER.test(gap)) || THEIRS.test(gap);
    if (reaches) return known;
  }
  return last && (isNear(last) || (last.known && gapOf(last).length < 220)) ? last : undefined;
}

/** "Attracta Molloy **says**", "Nuala Egan**, a** grand-niece": whoever is spoken of so is a person, known or not. */
const SUBJECT =
  /^(?: (?:says?|said|tells?|told|explain(?:s|ed)|adds?|added|laugh(?:s|ed)|asks?|asked|writes?|wrote|disse|diz|dijo|dice|sagte?|erklärte?|erzählte?|zegt|vertelt)(?!\p{L})|,? (?:a|an|who|whose|die|der|qui|que|quien) )/u;

/** "…; **his** mobile is", "**She** can be reached at": the last person told of, however far back in the paragraph. */
export function personMeant({ text, start }: Place): string | undefined {
  const sentence = sentenceBefore(text, start);
  if (
    !THEIRS.test(sentence.text) &&
    !/(?<!\p{L})(?:s?he|him|her|ihm|ihr|ihn|lui|elle|él|ela|ele)(?!\p{L})/iu.test(sentence.text)
  )
    return undefined;
  const before = text.slice(0, sentence.offset);
  const told = findNames(before).filter(
    (hit) => isWhole(hit) && (hit.known || SUBJECT.test(before.slice(hit.end))),
  );
  return told.at(-1)?.text;
}

/** The only person a paragraph tells of before a value, where no other value stands between. */
export function personOfParagraph({ text, start }: Place): string | undefined {
  const before = text.slice(Math.max(0, start - 600), start);
  const people = findPeople(before);
  const last = people.at(-1);
  if (!last || people.some((hit) => hit.text !== last.text)) return undefined;
  return /@|\d{3}[\d ./-]{3}/.test(before.slice(last.end)) ? undefined : last.text;
}

/** How letters end before the name of who wrote them. */
const GREETINGS =
  '(?:mit )?(?:freundliche[nm]?|liebe[nr]?|beste[nr]?|viele[nr]?|herzliche[nr]?|schöne[nr]?) gr(?:ü|ue)(?:ß|ss)(?:e|en)?|[lv]g|mfg|(?:best|kind|warm)(?:est)? (?:regards|wishes)|regards|many thanks|thanks|thank you|cheers|cordialement|bien à vous|saludos|un saludo|abraços?|atenciosamente|mvg|(?:met vriendelijke )?groet(?:en|jes)?|(?:med vennlig )?hilsen|mvh|(?:cordiali )?saluti|مع التحية|تحياتي';
const SIGNED = new RegExp(
  `(?:\\n|[.!?”"»“]\\s*)\\s*[–—-]{1,2}\\s*(?<dashed>\\p{Lu}[^\\n]{2,60})|[”"»“] +(?<cited>\\p{Lu}[^\\n]{2,60})|(?:^|[\\s.,!?])(?:${GREETINGS})[,.!]?\\s+(?<greeting>[\\p{Lu}\\p{Lo}][^\\n]{2,60})`,
  'iu',
);

/** A letter's or a quotation's writer below it: `… call me on 0676 908 15 52.” – Sandra Ortner, mother of two`. */
export function writerBelow({ text, start, end }: Place, below = ''): string | undefined {
  const sentence = sentenceBefore(text, start).text;
  if (!SPEAKER.test(sentence)) return undefined;
  const { dashed, cited, greeting } = SIGNED.exec(`${text.slice(end, end + FAR)}\n${below}`)?.groups ?? {};
  const line = dashed ?? cited ?? greeting;
  const [name = cited ? findGiven(cited)[0] : undefined] = line ? findNames(line) : [];
  if (name) return name.start === 0 ? name.text : undefined;
  // A letter's last paragraph, and who signs below.
  const [signed = ''] = text.slice(end).includes('\n') ? [] : below.split('\n', 1);
  return findPeople(signed).find((hit) => hit.text === signed.trim())?.text;
}

/** A name close by whose words are the address's: `lee.marchetti@… . Lee Marchetti's direct line`. */
function nameLikeAddress({ text, start, end, email }: Place): string | undefined {
  if (!email) return undefined;
  const around = `${text.slice(Math.max(0, start - REACH), start)} ${text.slice(end, end + REACH)}`;
  const whole = findNames(around).find(({ text: name }) => fits(name, email));
  if (whole) return whole.text;
  // "Joanna Lindqvist looks after it, write to joanna@…", "manda pra Cíntia, cintia@…".
  const local = plain(email.split('@', 1)[0] ?? '');
  const known =
    local.length > 3 ? findGiven(around).filter((hit) => plain(hit.text).split(' ')[0] === local) : [];
  return (known.find(isWhole) ?? known[0])?.text;
}

/** Whether an address is spelt from a name: `lee.marchetti@`, `lmarchetti@`, `lee@marchetti-…`. */
function fits(name: string, email: string): boolean {
  const [local = '', domain = ''] = plain(email).split('@');
  const words = plain(name)
    .split(/[ .-]+/)
    .filter((word) => word.length > 2);
  const said = words.filter((word) => local.includes(word));
  if (said.length > 1) return true;
  // A firm's name is in its domain whole.
  const theirs = words.filter((word) => domain.includes(word));
  if (said.length > 0 && theirs.length > 0 && theirs.length < words.length) return true;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const bare = local.replace(/[^a-z]/g, '');
  return (
    words.length > 1 &&
    last.length > 3 &&
    (bare === first.charAt(0) + last || bare === last + first.charAt(0))
  );
}

/** Of short lines around an address, the one that is a name and spelt in it; half of it will do where `half` says so. */
export function lineLikeAddress(
  lines: readonly (string | undefined)[],
  email: string | undefined,
  half = false,
): string | undefined {
  if (!email) return undefined;
  const local = plain(email.split('@', 1)[0] ?? '');
  return lines.find((line) => {
    if (line === undefined || !isName(line)) return false;
    const words = plain(line).split(' ');
    if (fits(line, email)) return true;
    if (!half || local.length < 4 || !words.includes(local)) return false;
    // "Fußball Jugend" is no person, where the row has one.
    return (
      words[0] === local ||
      findGiven(line).length > 0 ||
      !lines.some((one) => one !== undefined && findPeople(one).length > 0)
    );
  });
}

/** `Name <address>` and `Name (address)`, the spelling of mail. */
function nameOfMailbox({ text, start, email }: Place): string | undefined {
  if (!email) return undefined;
  const quoted = /"([^"<>]{2,60})"\s*<\s*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[1];
  // "Danvers, Carol" is how address books of offices write it.
  if (quoted) return quoted.replace(/^([^\s,]+), ([^\s,]+)$/, '$2 $1');
  const before = /([^<>(),;:\n|]{2,60}?)\s*[<([«]\s*$/u
    .exec(text.slice(Math.max(0, start - 80), start))?.[1]
    ?.trim()
    .replace(VERB, '');
  if (!before) return undefined;
  // "'Ann Lee' via Patients": a list that passes mail on.
  const via = /^['‘’"]?([^'‘’"]{3,50}?)['‘’"]? (?:via|przez|über|par|por|através|tramite|через|door) /u.exec(
    before,
  )?.[1];
  if (via && isName(via)) return via;
  // "Shri Hanuman Singh, Managing Committee <…>": the office comes after who holds it.
  const holder = /([^<>();:\n|]{2,60}), [^,<]{2,40}<\s*$/u.exec(
    text.slice(Math.max(0, start - 110), start),
  )?.[1];
  const held = holder && findGiven(before).length === 0 ? findGiven(holder).at(-1) : undefined;
  if (held && holder && held.end >= holder.length - 1 && isWhole(held)) return held.text;
  if (isName(before)) return before;
  const person = findGiven(before).at(-1);
  if (person && person.end >= before.length - 1 && isWhole(person)) return person.text;
  // In angle brackets anything is a display name: firms, teams.
  const display = /(?:^|[\d\]] ?(?:[AP]M )?|: )(\p{Lu}[^\d<>[\]]{2,48})$/u.exec(before)?.[1];
  if (display && /<\s*$/.test(text.slice(Math.max(0, start - 4), start))) return display;
  const last = findNames(before).at(-1);
  if (last && last.end >= before.length - 1) return last.text;
  return singleName(`${before} (`, email);
}

/** "Their claims line is …": the number is somebody else's than the page's. */
export const isSomebodyElses = ({ text, start }: Place): boolean =>
  /(?<!\p{L})(?:their|his|her|its(?= \p{L}* ?(?:number|phone|line|office|desk))|ihre?|sein|leur|dial[- ]?in|conference|hotline|helpline|toll[- ]free)(?!\p{L})/iu.test(
    sentenceBefore(text, start).text,
  );

/** "This is Denise Carraway, … my number is": whoever speaks says who they are. */
const INTRODUCED =
  /(?<!\p{L})(?:this is|my name is|i am|i['’]m|hier (?:ist|spricht)|mein name ist|ich bin|ici|je suis|je m['’]appelle|soy|me llamo|sou [ao]|meu nome é|aqui é [ao]|sono|mi chiamo|met|ik ben) (?=\p{Lu})/giu;
function introduced({ text, start }: Place): string | undefined {
  const sentence = sentenceBefore(text, start);
  if (!SPEAKER.test(sentence.text)) return undefined;
  const before = text.slice(Math.max(0, start - 300), start);
  for (const said of [...before.matchAll(INTRODUCED)].reverse()) {
    const [name] = findGiven(before.slice(said.index + said[0].length));
    if (name?.start === 0) return name.text;
  }
  return undefined;
}

/** "Sig.ra Bonfante 347 …, Segreteria Ferraris": nothing but a blank stands between somebody we know and their number. */
function nameBeside(place: Place): string | undefined {
  const sentence = sentenceBefore(place.text, place.start).text;
  const last = findNames(sentence).at(-1);
  return last?.known && /^:? $/.test(sentence.slice(last.end)) ? last.text : undefined;
}

/** The person a text gives to a number or an address in it. */
export function nameNearby(place: Place): string | undefined {
  return (
    nameOfMailbox(place) ??
    nameLikeAddress(place) ??
    nameBeside(place) ??
    nameAfter(place) ??
    introduced(place) ??
    nameBefore(place)
  );
}

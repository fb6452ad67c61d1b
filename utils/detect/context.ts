import { isGiven } from './names/known.ts';
import { list } from './names/list.ts';
import {
  BREAK_WORDS,
  FAX_WORDS,
  FILLER_WORDS,
  LINE_WORDS,
  NUMBER_WORDS,
  normalizeWord,
  OTHER_WORDS,
  PHONE_WORDS,
  THING_WORDS,
} from './words.ts';

/** What the words near a number say it is. `line` ("office") and `thing` ("ticket") are hints, the others are statements. */
export type Meaning = 'phone' | 'fax' | 'other' | 'thing' | 'line';

/** Compounds of one word, as German, Dutch and the Nordic languages build them. */
const COMPOUND =
  /(?:nummers?|nummern|nr|numero|kode|code|zeichen|polis|schein|schlussel|id|vertrag|auftrag|antrag|rechnung|gesuch|bescheid|beleg|quittung|konto|meter|zahler)$/;
const PHONE_STEM =
  /^(?:telefon|tele?foon|tel|handy|mobil|ruf|hotline|festnetz|whatsapp|phone|cell|kontakt|durchwahl|notruf)/;
const SIGNS = /[☎✆📞📱☏🕿]|🤙/u;
/** Languages that write no blanks: the word stands at the end of what comes before. */
const CJK_PHONE =
  /(?:电话|電話|电话号码|電話號碼|電話番号|手机|手機|手机号码?|联系方式|聯絡電話|热线|携帯|携帯番号|ケータイ|전화|전화번호|휴대폰|핸드폰|연락처|号码是|號碼是)[是为:\s]*$/u;
const CJK_OTHER =
  /(?:订单|訂單|编号|編號|账号|賬號|单号|身份证|邮编|注文番号|郵便番号|番号|口座|(?<!전화|휴대폰|연락)번호|계좌)[是为号:\s]*$/u;
/** `T +1 …`, `M: …` in a signature. */
const LETTER = /^[tmpcwdhfo]$/i;

/** "MV 044.555.0117", "WP 082-555": whatever it stands for, it is the number's own. */
const ACRONYM = /(?<![\p{L}\d./-])(\p{Lu}{2,4}) $/u;
/** Capitals that say where a number rings: departments, countries, states. */
const PLACES = list(`
  hr it pr hq qa md gp er ceo cfo coo cto gm vp pa dj uk gb us usa uae ksa eu ie fr de at ch es pt nl be lu se no dk fi pl cz sk hu ro bg gr tr ru ua
  in pk bd lk np au aus nz za ng ke gh eg ma sa ae kw bh om jo lb il br mx ar cl co pe cn hk tw jp kr sg my id ph th vn ca nyc la sf dc nsw vic qld wa
  tas act nt al ak az ct fl ga hi ia ks ky me mi mn mo mt nc nd ne nh nj nm nv ny oh ok or ri sc sd tn tx ut va vt wi wv wy on bc ab qc mb nb ns sp rj
  mg rs ba df go ce ms kl jb cdmx caba`);

/** Abbreviations that are little words in other languages: "**im** Lastwagen", "**so** ring". They count in capitals. */
const CAPITALS = list('ein nie so wo po ro im ie sus pan pis ik ban rut nis ape');

/** A word and what it means; pages use few words around numbers, again and again. */
interface Known {
  readonly plain: string;
  readonly meaning: Meaning | undefined;
}

const MOST_KNOWN = 4_000;
const knownWords = new Map<string, Known>();

function know(word: string): Known {
  const known = knownWords.get(word);
  if (known) return known;
  if (knownWords.size >= MOST_KNOWN) knownWords.clear();
  const fresh = { plain: normalizeWord(word), meaning: lookUp(word) };
  knownWords.set(word, fresh);
  return fresh;
}

const meaningOfWord = (word: string) => know(word).meaning;

function lookUp(word: string): Meaning | undefined {
  if (SIGNS.test(word)) return 'phone';
  // The parts of an address say nothing of the number behind it.
  if (word.includes('@')) return undefined;
  const plain = normalizeWord(word);
  if (!plain) return word.includes('#') || word.includes('№') ? 'other' : undefined;
  if (plain === '#' || plain === '№') return 'other';
  // Brazil's postcode and Australia's tax file number are spelt like Turkish and Swedish words for a phone.
  if (/^(?:CEP|TFN)\W*$/.test(word)) return 'other';
  // A French mobile, and no harbour.
  if (/^port\.:?$/i.test(word)) return 'phone';
  if (CAPITALS.has(plain) && word !== word.toUpperCase()) return undefined;
  if (FAX_WORDS.has(plain)) return 'fax';
  if (PHONE_WORDS.has(plain)) return 'phone';
  if (OTHER_WORDS.has(plain)) return 'other';
  // "Rachid" and "Ingrid" are no kinds of id.
  if (COMPOUND.test(plain) && plain.length > 4 && !FILLER_WORDS.has(plain) && !isGiven(word)) {
    const isPhone = PHONE_STEM.test(plain) || PHONE_WORDS.has(plain.replace(COMPOUND, ''));
    return isPhone ? 'phone' : plain.startsWith('fax') ? 'fax' : 'other';
  }
  if (/[^\p{L}\p{N}]/u.test(plain)) {
    const parts = plain.split(/[^\p{L}\p{N}]+/u).map((part) => (part ? meaningOfWord(part) : undefined));
    // "Tel./Fax" can be called.
    if (parts.includes('phone') && parts.includes('fax')) return 'phone';
    const meaning = parts.findLast((part) => part !== undefined);
    if (meaning) return meaning;
  }
  return LINE_WORDS.has(plain) ? 'line' : undefined;
}

/** Whether a word says nothing of the number behind it: "bitte", "unter". */
export const isFiller = (word: string): boolean =>
  FILLER_WORDS.has(know(word).plain) || BREAK_WORDS.has(know(word).plain);

const words = (text: string) => text.match(/[^\s,;|·•()[\]"“”„«»<>]+/gu) ?? [];

/** A house and its street, or a numbered place: where a line rings, and no kind of number. */
const ADDRESS =
  /\d[\p{L}\d/]* (?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|terrace)\.?$|^(?:room|gate|floor|shop|unit|suite|line) \d{1,3}$/iu;

/** Two kinds in one caption. */
const BOTH = /[/&+]|(?<!\p{L})(?:and|und|y|e|et|en|och|og|i|ve|и)(?!\p{L})/iu;

/** What a caption ("Mobile phone number", "Kundennummer") says about the value it belongs to. The last word that knows wins. */
export function meaningOfLabel(label: string): Meaning | undefined {
  // "Tauranga, 12 Kōwhai Street", "Room 4": where it rings.
  if (ADDRESS.test(label)) return undefined;
  // "Deputy Principal (Years 9–10)".
  const all = words(label.replace(/(?<=\p{L} )\([^()]*\d[^()]*\)/u, ''));
  const counts = NUMBER_WORDS.has(know(all.at(-1) ?? '').plain);
  let line: Meaning | undefined;
  for (const [index, word] of all.toReversed().entries()) {
    const { plain, meaning } = know(word);
    if (meaning === 'line') line ??= meaning;
    // "Driver licence" and "Lot no." are kinds of number, "Meter by the door" a thing; "Lead mechanic" is neither.
    else if (meaning === 'other' && THING_WORDS.has(plain) && index > 0 && !counts) {
      if (index < 2 && all.length > 2) return 'thing';
    } else if (meaning === 'fax' && BOTH.test(label) && all.some((other) => meaningOfWord(other) === 'phone'))
      return 'phone';
    else if (meaning) return meaning;
  }
  if (CJK_PHONE.test(label)) return 'phone';
  if (CJK_OTHER.test(label)) return 'other';
  return line;
}

/** Nothing before these says anything about what comes after. */
const BOUNDARY = /[\n|•·;]|[!?。]\s|(?<=\p{L}{5})(?<!nr)\.\s(?=\S)/gu;
const REACH = 56;

/** The people who answer, not the customer's number. */
const DESK =
  /(?:(?:atenci[oó]n|servicio) al cliente|atendimento ao cliente|service clients?|servizio clienti|customer (?:service|care|support)s?|klantenservice|kundenservice)[\s:(]*$/iu;

/** Where people answer, whatever it is for; {@link DESK} is who does. */
const OFFICE =
  /^(?:desk|office|reception|team|department|dept|abteilung|oficina|bureau|ufficio|secretaria)\W*$/i;

/** "Réf. sinistre dégât des eaux : 0261914098": however long the caption, it is what its first word says. */
const REFERENCE = /^(?:r[eé]fs?|referenz|reference|référence|refer[eê]ncia|riferimento|referentie)\.?$/iu;
const LONGEST_CAPTION = 8;

/** The first word of a caption that says what all of it is: "Mitgliedsnummer im Landesverband:". */
const isKindOfNumber = (word: string): boolean =>
  REFERENCE.test(word) || (COMPOUND.test(know(word).plain) && meaningOfWord(word) === 'other');

/** "Evening batch: 93350 …": a class, not a lot. */
const CLASS = /(?:early|morning|noon|afternoon|evening|night|weekend|weekday|kids) batch[\s:(]*$/i;

/** "ask for her **at the lab**: 1-866 …": where somebody is. */
const PLACE = /(?<!\p{L})at the \p{Ll}+[:(\s]*$/u;

/** The last of a run is what its first is: "meters 0341 98274 55 **to** 0341 98274 92". */
const RUN = /(?<!\d)\d[\d ./-]{4,18}\d (?:to|through|thru|until|bis|t\/m|tot|al?|à|au|até|до|إلى) $/u;

/** Things that answer: people, and where they are. */
const CALLABLE = list(`
  driver drivers student employee staff patient member client customer lead guest room hall floor flat suite unit building street road route
  bus gate platform portal hub port lab label engine record seat`);

/** One plain word and a blank, as before most numbers of a ledger. */
const ONE_WORD = /(?<=(?:^|\s)([A-Za-z]{1,24}) )/y;

/** The word before a number, where it says by itself what the number is; most of the reading below is spared then. */
function nearestWord(text: string, start: number): Meaning | undefined {
  ONE_WORD.lastIndex = start;
  const word = ONE_WORD.exec(text)?.[1];
  if (!word) return undefined;
  const { plain, meaning } = know(word);
  // "Meter 0141 496 0773" is the meter's; a driver, a room, a member can be called.
  if (meaning === 'other' && THING_WORDS.has(plain)) return CALLABLE.has(plain) ? 'thing' : 'other';
  return meaning === 'line' ? undefined : meaning;
}

/**
 * What the words right before a number say it is: the nearest word that knows, at most two strangers away. "To order call
 * 415 …" is a phone; "the tracking number is 415 …" is not.
 */
export function meaningBefore(text: string, start: number): Meaning | undefined {
  const run = RUN.exec(text.slice(Math.max(0, start - 28), start));
  const said = run
    ? meaningBefore(text, start - run[0].length)
    : (nearestWord(text, start) ?? meaningFurther(text, start));
  if (said === undefined) {
    const letters = ACRONYM.exec(text.slice(Math.max(0, start - 6), start))?.[1];
    return letters && !PLACES.has(letters.toLowerCase()) && !isGiven(letters) ? 'thing' : undefined;
  }
  if (said !== 'other' && said !== 'thing') return said;
  const near = text.slice(Math.max(0, start - 40), start);
  if (DESK.test(near)) return 'phone';
  return CLASS.test(near) || PLACE.test(near) ? 'line' : said;
}

/** "… any time:", "… (for example": says nothing of the number. */
const ASIDE =
  /[Aa]ny ?time|\(?(?:[Ff]or example|[Ss]uch as|[Zz]um Beispiel|[Pp]or ejemplo|[Pp]or exemplo|[Pp]ar exemple|[Aa]d esempio|[Bb]ijvoorbeeld)(?=:?$)/g;

function meaningFurther(text: string, start: number): Meaning | undefined {
  const from = Math.max(0, start - REACH);
  let before = text.slice(from, start);
  let cut = 0;
  for (const match of before.matchAll(BOUNDARY)) cut = match.index + match[0].length;
  before = before
    .slice(cut)
    .replace(/[\s(:]+$/, (tail) => (tail.includes(':') ? ':' : ''))
    .replace(ASIDE, '')
    // "Legal (Ann Lee, bar no. 57.204): 41 …": the number in brackets has been told.
    .replace(/\([^()]*\d[^()]*\)(?=:?$)/, '');
  if (CJK_PHONE.test(before)) return 'phone';
  if (CJK_OTHER.test(before)) return 'other';
  const all = words(before);
  if (before.endsWith(':') && all.length <= LONGEST_CAPTION && isKindOfNumber(all[0] ?? ''))
    return all.some((word) => meaningOfWord(word) === 'phone') ? 'phone' : 'other';
  // A row of digits ends the reach of what stands before it, unless it is short ("15 Telefon").
  let strangers = 0;
  let counted = false;
  let strict = false;
  let line: Meaning | undefined;
  let nearest: string | undefined;
  for (const word of all.toReversed()) {
    if (/\d{5,}/.test(word)) break;
    const { plain, meaning } = know(word);
    if (!FILLER_WORDS.has(plain)) nearest ??= word;
    if (!plain && !meaning) continue;
    const isThing = meaning === 'other' && !counted && THING_WORDS.has(plain) && !/[:#]$/.test(word);
    if (isThing) return strangers > 1 ? line : 'thing';
    if (meaning === 'line') line ??= meaning;
    // "County permit desk:", "claims office": where people answer.
    else if (meaning === 'other' && line && OFFICE.test(nearest ?? '')) return line;
    else if (meaning === 'other' && strangers > 0 && !/^[#№]/.test(word))
      return strangers > 1 ? line : meaning;
    else if (meaning) return meaning;
    const filler = FILLER_WORDS.has(plain);
    // "Plan no.", "estimate number": a kind of number nobody listed. "Ana's number" and "Ana number" are hers.
    if (counted && !filler && strict && meaning !== 'line' && /^\p{L}/u.test(word)) return 'other';
    if (counted && !filler && meaning !== 'line' && /^\p{Ll}+$/u.test(word)) return 'thing';
    // "no." counts, the Portuguese preposition "no" does not.
    counted = strangers === 0 && NUMBER_WORDS.has(plain) && (plain !== 'no' || /[.:]$/.test(word));
    strict = counted && !plain.startsWith('num');
    // "Protocolo **de** vistoria 415 …" is one kind of number.
    const joins = plain === 'de' && strangers > 0;
    if (!counted && !joins && BREAK_WORDS.has(plain)) return phoneFurther(all, word) ?? line;
    if (!filler && ++strangers > 2) break;
  }
  const last = all.at(-1) ?? '';
  const letter = last.replace(/[.:]$/, '');
  if (LETTER.test(letter) && (all.length === 1 || last !== letter))
    return /f/i.test(letter) ? 'fax' : 'phone';
  return line;
}

/** "Call us **at** 415 …": behind the break, only a word that asks for a call still counts. */
function phoneFurther(all: readonly string[], stop: string): Meaning | undefined {
  const before = all.slice(0, all.lastIndexOf(stop)).slice(-4);
  return before.some((word) => meaningOfWord(word) === 'phone') ? 'phone' : undefined;
}

/** `(mobile)`, `(Work)`, `mobil` right behind a number. */
export function meaningAfter(text: string, end: number): Meaning | undefined {
  const after = /^[ \t]*[([-–]? ?(\p{L}{2,14}(?: \p{L}{2,14})?)[)\]]?(?=\s|$|[,.;)|])/u.exec(
    text.slice(end, end + 34),
  );
  if (!after?.[1] || !/^[ \t]*[([]/.test(after[0])) return undefined;
  // "(fax 902-555-0161)": the next number's.
  if (/^[.: ]{0,2}[+(\d]/.test(text.slice(end + after[0].length))) return undefined;
  return meaningOfLabel(after[1]);
}

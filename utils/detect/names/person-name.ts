import { normalizeWord, PHONE_WORDS } from '../words.ts';
import { isFirst, isGiven, isPlain } from './known.ts';
import { list } from './list.ts';
import { endsNames, findUncased } from './uncased.ts';

/** A name found in a text. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It begins with a title, or a word of it is a given name we know: no firm, no place, no greeting. */
  readonly known: boolean;
}

const TITLES = list(`
  dj ca rag mayor sgto reverend dr dra dr.-ing dre me mtre pr mr mrs ms miss mx prof profa professor herr herrn hr frau fr sr sra srta senor senora señor señora señorita don dona dña doña dom m mme mlle mons sig sigra signor signora
  maître rag eng eng.º arqa arqo ks inż mec doc mvz mmag dipl.-päd univ.-prof priv.-doz dott.ssa q.f.b c.p dipl.-ing fam emeritus emerita cllr mohd hon mag drs dhr mevr oom tannie atty engr sister avv dott dottssa arch geom lic arq lek mgr adv sig.ra sig.na prof.ssa avv.ssa shri pastor pater mzee
  pan pani rev sir dame capt sgt ing dipl med dent rer nat phil vet jur oec pol theol habil nurse doctor shri smt kumari
`);
const PARTICLES = list(
  'de da do dos das del della di du des van von der den ter ten la le lo los las bin ibn bint al el y e i zu zur af av',
);

const ROLES = list(`
  secretária secretaria secretário volunteer driver witness assistant owner coach trainer therapist teacher instructor principal partner
  mijnheer
  врач доктор менеджер директор médico médica doutor doutora
  mann sohn tochter kollege kollegin bruder schwester mutter vater nachbar nachbarin chef chefin
  student pupil client customer tenant landlord landlady buyer seller guest parent carer nanny candidate applicant
  husband wife son daughter mother father mum mom dad sister brother uncle aunt cousin colleague friend neighbour neighbor roommate flatmate ehemann ehefrau
  tante onkel cousine freund freundin marido esposo esposa hermano hermana madre padre tía tío abuela abuelo irmão irmã pai mãe filho filha avó avô vizinho vizinha
  frère sœur mère père voisin voisine fille fils tante oncle zus broer moeder vader buurman buurvrouw schoonmoeder
  zelador zeladora porteiro porteira caseiro motorista motoboy síndico síndica gerente professor professora monitor monitora cerimonialista fotógrafo fotógrafa
  encargado encargada conserje chófer portero electricista fontanero gardien gardienne concierge chauffeur conducteur hausmeister hausmeisterin fahrer fahrerin
  plumber electrician caretaker cleaner janitor chauffeur handyman photographer receptionist conciërge chauffeur monteur
  contact contato contacto ansprechpartner ansprechpartnerin inhaber inhaberin leiter leiterin patientin patient reception
`);

const WORD =
  "(?:(?:\\p{Lu}\\.){2,3}|(?:Sig|Dott|Prof|Avv)\\.(?:ra|na|ssa)|\\p{Lu}\\p{Ll}{1,4}\\.[ºª]|\\p{Lu}\\p{Ll}{1,4}\\.-\\p{Lu}\\p{Ll}{2,6}\\.|\\p{Lu}\\p{L}?\\.-?|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*\\.?)";
const SEQUENCE = new RegExp(
  `(?<![\\p{L}\\p{M}\\d@._-])(?:${WORD}|(?<=\\. )(?:med|dent|rer|nat|phil|vet|jur|oec|pol|theol|habil)\\.)(?: (?:${WORD}|[“"]\\p{Lu}[\\p{L}\\p{M}]{1,14}[”"](?= \\p{Lu})|(?:${[...PARTICLES].join('|')})(?= [\\p{Lu}\\p{Ll}])|(?:med|dent|rer|nat|phil|vet|jur|oec|pol|theol|habil)\\.))*(?![\\p{L}\\d@])`,
  'gu',
);

const plainWord = (word: string) => word.toLowerCase().replace(/['’]s$|[.,:]+$/, '');
const isTitle = (word: string) => TITLES.has(plainWord(word));
const isParticle = (word: string) => /^\p{Ll}/u.test(word) && PARTICLES.has(word);
/** "Secretária", "Volunteer": what somebody is, before who they are. */
export const isRole = (word: string) => ROLES.has(plainWord(word));
const isNever = (word: string) =>
  !isParticle(word) &&
  !/^\p{Lu}\.$/u.test(word) &&
  (isPlain(plainWord(word)) || ROLES.has(plainWord(word)) || PHONE_WORDS.has(normalizeWord(word)));
/** Three capitals and more are an acronym, unless the whole name is written so. */
const isShout = (word: string) => /^\p{Lu}{2,}$/u.test(word);

interface Part {
  readonly text: string;
  readonly start: number;
}

/** Words that can stand in one name: a run without words that end it. */
function nameIn(parts: readonly Part[], text: string, single: boolean): NameHit | undefined {
  let from = 0;
  let to = parts.length;
  const word = (index: number) => parts[index]?.text ?? '';
  // "CFO Ines Aldana", "Ines Aldana MBA".
  const shouts = parts.every((part) => isShout(part.text) || isParticle(part.text));
  const isRank = (at: number) => !shouts && isShout(word(at));
  const isNone = (at: number) =>
    (isNever(word(at)) && !(at > from && FAMILIES.has(plainWord(word(at))))) ||
    isParticle(word(at)) ||
    isRank(at);
  while (from < to && isNone(from) && !isTitle(word(from))) from++;
  // "Fathima Beevi M." ends in an initial, not in a title.
  while (to > from && (isNone(to - 1) || (isTitle(word(to - 1)) && !/^\p{Lu}\.$/u.test(word(to - 1))))) to--;
  from = beginOf(parts, from, to);
  // The dative of "Herr" belongs to a family alone: "bei Herrn Tiedemann", "mit (Herrn) Torsten Wiebusch".
  if (word(from) === 'Herrn' && to - from > 2) from++;
  const kept = parts.slice(from, to);
  if (
    kept.length === 0 ||
    kept.length > 7 ||
    kept.some(
      (part) =>
        isNever(part.text) &&
        !isTitle(part.text) &&
        !LARGE_PARTICLE.test(part.text) &&
        !FAMILIES.has(plainWord(part.text)),
    )
  )
    return undefined;
  const proper = kept.filter((part) => !isTitle(part.text) && !isParticle(part.text));
  const begin = kept[0]?.start ?? 0;
  const before = LOWER_TITLE.exec(text.slice(Math.max(0, begin - 18), begin))?.[1] ?? '';
  const titled = before !== '' || (kept.length > proper.length && isTitle(word(from)));
  if (proper.length < (titled || single ? 1 : 2) || proper.every((part) => /^\p{Lu}\.?$/u.test(part.text)))
    return undefined;
  if (proper.some((part) => isShout(part.text)) && !proper.every((part) => isShout(part.text)))
    return undefined;
  if (proper.every((part) => isShout(part.text) && part.text.length < 4)) return undefined;
  const start = begin - before.length;
  const last = kept.at(-1);
  const end = (last?.start ?? 0) + (last?.text ?? '').length;
  const found = text.slice(start, end).replace(/(?<=\p{L}{3})\.$|['’]s$/u, '');
  return {
    start,
    end: start + found.length,
    text: found,
    known:
      titled ||
      (!FIRM_NOUN.test(proper.at(-1)?.text ?? '') &&
        (proper.some((part) => isGiven(part.text)) ||
          // "Grace Kim", "Will Turner": words that are names before another.
          (proper.length > 1 && isFirst(proper[0]?.text ?? '')))),
  };
}

/** "Lee Estates" is nobody, whoever Lee was. */
const FIRM_NOUN =
  /^(?:estates|associates|partners|holdings|industries|enterprises|solutions|consulting|logistics|properties|realty|cellars|vineyards|motors|travels?|tours|traders|trading|supplies|studios?|labs?|systems|technologies|textiles|foods|builders|contractors|caterers|catering|tutors|benefits|insurance|brokers|solicitors|architects|engineers|plumbing|electrical|roofing|flooring|landscaping|photography|bakery|brewery|nursery|academy|institute|foundation|trust|council|university|fitness|strength|coaching|events|rentals|services|group|vets|dental|physio|legal|law|design|interiors|mimarlık|arquitetura|advogados|abogados|immobilien|reisen|bau)$/iu;

/** `dr Tomasz`, `ks. Wacław`, `pan Czesław`: Slavic languages write titles small. */
const LOWER_TITLE =
  /(?:^|[\s(,;:])((?:(?:Mag|Ing|Dipl\.-Ing|Dr|DI)\.? ?\((?:FH|Univ|TU)\)|dr|ks\.?|mgr|inż\.?|prof\.|mec\.|pan[ia]?|mevr\.|dhr\.|mw\.|dott\.(?:ssa)?|MVDr\.|ing\.) )$/u;
/** `K.`, `Mª`, `Mohd.`, `Cllr.` */
const isInitial = (word: string) => /^\p{Lu}(?:\p{L}?\.-?|ª|\p{Ll}{2,4}\.)$/u.test(word);

/** How people are addressed: nothing of a name stands before. */
const ADDRESSING = /^(?:Herrn?|Frau|Mrs?\.?|Ms\.?|Mme|Sra?\.?|Dra?\.|Prof\.)$/;
const LARGE_PARTICLE = /^(?:Di|De|Da|Del|Della|Van|Von|Le|La|El|Al)$/;

/** "Kollegin Oksana Melnyk", "Driver Kailash Meena": a name begins with a given name we know, or with what stands before one. */
function beginOf(parts: readonly Part[], from: number, to: number): number {
  // "Ihnen Frau Petersen".
  for (let at = from + 1; at < to - 1; at++)
    if (ADDRESSING.test(parts[at]?.text ?? '') && !isTitle(parts[at - 1]?.text ?? '')) return at;
  const proper = (at: number) => !isTitle(parts[at]?.text ?? '') && !isParticle(parts[at]?.text ?? '');
  let given = from;
  while (given < to && !(proper(given) && isGiven(parts[given]?.text ?? ''))) given++;
  if (given === to) return from;
  let after = 0;
  for (let at = given; at < to; at++) if (proper(at)) after++;
  // "Kovács Anna": where the family comes first, nothing would be left.
  if (after < 2) return isParticle(parts[given - 1]?.text ?? '') ? given : from;
  // "Frau Di Pasquale": Italian and Dutch families write their particle large.
  if (LARGE_PARTICLE.test(parts[given - 1]?.text ?? '')) return from;
  while (given > from && (isTitle(parts[given - 1]?.text ?? '') || isInitial(parts[given - 1]?.text ?? '')))
    given--;
  return given;
}

/** Words that are families behind a given name. */
const FAMILIES = list(
  'park more hill banks stone long bush church lake rivers wood woods day best sharp power house rice love green white black brown young little short strong west north cross bell bird ball case holiday major noble price page',
);

const STREET =
  /^(?:road|rd|street|lane|avenue|ave|square|gardens|hospital|school|surgery|college|station|airport|mall|plaza|chapel|cathedral|straße|strasse|platz|allee|gasse)\.?$/i;

/** A place or a firm swallows the words after it: "Unidade Curitiba", "Praxis Meier", "Yogastudio De Linde". */
const HOUSE =
  /^(?:unidade|zweigpraxis|filiale|branch|labor|clinic|clinica|clínica|praxis|hospital|unit|store)$/i;
/** Where it stands first; behind, it ends the name of a firm: "Metzger Orgelbau". */
const HOUSE_OF = /^\p{L}+(?:studio|praxis|schule|zentrum|centrum|klinik|werkstatt|bau)$/iu;

/** Cuts a capitalised sequence where a word ends any name: "Call Emre Kaya" is "Emre Kaya". */
function* pieces(parts: readonly Part[]): Generator<Part[]> {
  let piece: Part[] = [];
  for (const [index, part] of parts.entries()) {
    // "Frau Di Pasquale": a weekday elsewhere.
    const before = parts[index - 1]?.text ?? '';
    const joins =
      (LARGE_PARTICLE.test(part.text) && isTitle(before)) ||
      // "Vinod More", "Hye-jin Park".
      (FAMILIES.has(plainWord(part.text)) && isGiven(before));
    // "Grace Road" is a place, whoever Grace was.
    if (STREET.test(part.text) && piece.length === 1) piece = [];
    // "Fensterbau Tillmann Overbeck": a firm that is called like its owner.
    const owned = isGiven(parts[index + 1]?.text ?? '');
    const house = HOUSE.test(part.text) || (piece.length === 0 && !owned && HOUSE_OF.test(part.text));
    if (house || (isNever(part.text) && !isTitle(part.text) && !joins)) {
      if (piece.length > 0) yield piece;
      piece = [];
      if (house) return;
      continue;
    }
    piece.push(part);
    // "Kwabena Osei. Next": a full stop behind a long word ends the sentence.
    if (/\p{Ll}{3}\.$/u.test(part.text) && !isTitle(part.text)) {
      yield piece;
      piece = [];
    }
  }
  if (piece.length > 0) yield piece;
}

/** "Qwillmore Locks & Keys": half the name of a firm is nobody. */
export function withPartner(name: NameHit, text: string): NameHit {
  if (name.known) return name;
  const more = /^ [&+] \p{Lu}[\p{L}'’-]+(?![\p{L}\d@.]\S)/u.exec(text.slice(name.end))?.[0] ?? '';
  return more && !isGiven(more.slice(3))
    ? { ...name, end: name.end + more.length, text: name.text + more }
    : name;
}

/**
 * Names in a text, in order: two or more capitalised words, or one behind a title, with particles (`van der`).
 *
 * @param single one capitalised word is enough
 */
export function findNames(text: string, single = false): NameHit[] {
  const names: NameHit[] = [];
  for (const match of text.matchAll(SEQUENCE)) {
    const parts = [...match[0].matchAll(/\S+/g)].map((part) => ({
      text: part[0],
      start: match.index + part.index,
    }));
    const firm = parts.some((part) =>
      /^(?:gmbh|ltd|llc|llp|inc|plc|pty|ag|kg|srl|bv|ltda|pvt|co|corp|cie|gbr|ohg|sarl|sas|oy|aps|snc)\.?$/i.test(
        part.text,
      ),
    );
    // "Pike & Lowell Elevator", "Brandt + Söhne".
    const joined = /[&+] ?$/.test(text.slice(Math.max(0, match.index - 2), match.index));
    if (firm || (joined && !parts.some((part) => isGiven(part.text)))) continue;
    for (const piece of pieces(parts)) {
      const name = nameIn(piece, text, single);
      if (name) names.push(name);
    }
  }
  const others = findUncased(text);
  return others.length === 0 ? names : [...names, ...others].sort((a, b) => a.start - b.start);
}

/** Everybody we know, also by a given name alone: "ask for Kenny". */
export function findGiven(text: string): NameHit[] {
  return findNames(text, true).filter(({ known }) => known);
}

/** Everybody we know by more than one word. */
export const findPeople = (text: string): NameHit[] => findGiven(text).filter(isWhole);

/** More than a given name. */
export const isWhole = ({ text }: NameHit): boolean => text.includes(' ');

/**
 * Who a short line names: the whole line ("Ann Lee"), or the one person we know in it ("Driver Kailash Meena", "Hidrotec –
 * Wellington Dutra").
 */
export function nameInLine(line: string): NameHit | undefined {
  const names = findNames(line).filter(({ known }) => known);
  if (isName(line)) {
    return names[0] ?? { start: 0, end: line.length, text: line.trim(), known: false };
  }
  const people = new Set(names.map(({ text }) => text));
  const [first, second] = names;
  // "Nadine Kowalczyk, assistant to Fiona Macallister".
  const serves =
    first?.start === 0 && / (?:to|of|for|von|zu|de|du|di|à|para) $/.test(line.slice(0, second?.start));
  // "Rejane Stumpf, Móveis Stumpf (Bento Gonçalves)".
  const alone = first?.start === 0 && second !== undefined && /\([^)]*$/.test(line.slice(0, second.start));
  return people.size === 1 || serves || alone ? first : undefined;
}

/** Scripts without capitals: two to five words of letters, nothing else. */
const UNCASED =
  /^(?:[\p{Lo}\p{M}\u200c]{1,4}\. ?)?[\p{Lo}\p{M}\u200c]{2,}(?: [\p{Lo}\p{M}\u200c]{2,}){1,4}$/u;
/** Family and given name apart: `森山 隆`, `ヴィクトル・リンドホルム`. */
const CJK_APART =
  /^(?:\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}|[\p{Script=Katakana}ー]{2,10}[・\u3000 ][\p{Script=Katakana}ー]{2,10})(?:さん|様|氏)?$/u;
const CJK =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{2,6}(?:さん|様|先生|女士|님)?$/u;

/** Whether a whole short text is a person's name: a cell, a heading, a line of its own. */
export function isName(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 60 || (trimmed.length < 3 && !CJK.test(trimmed))) return false;
  if (UNCASED.test(trimmed)) return !endsNames(trimmed);
  if (CJK.test(trimmed) || CJK_APART.test(trimmed)) return true;
  const [first, more] = findNames(trimmed);
  return first !== undefined && more === undefined && first.start === 0 && first.end >= trimmed.length - 1;
}

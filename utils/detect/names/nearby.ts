import { nameLikeAddress, nameOfMailbox } from './address.ts';
import { SPEAKER } from './complete.ts';
import {
  findGiven,
  findNames,
  findPeople,
  isName,
  isRole,
  isWhole,
  type NameHit,
  withPartner,
} from './person-name.ts';
import { FAR, GLUE, type Place, REACH, RELATED, sentenceBefore } from './sentence.ts';
import { relativeBefore, singleName, THEIRS } from './single.ts';
import { introduced, isWriters, sayer, speaks } from './writer.ts';

/** `بأخي سيف على`: my brother Saif at. */
const ARABIC_KIN =
  /(?:^|\s)[بلو]?(?:أخي|أختي|أمي|والدتي|أبي|والدي|زوجي|زوجتي|ابني|ابنتي|زميلي|زميلتي)\s+(\p{Script=Arabic}{2,})\s+(?:على|عبر|في|هاتف|رقم)[^\n]{0,16}$/u;

/** "Ask for Kenny", "procurem o guia Tião": whoever is asked for needs no name we know. */
const ASKED =
  /(?:ask(?:ing)?(?: at (?:the )?\p{Ll}+)? for|speak (?:to|with)|talk to|attn\.?:?|perguntem? p(?:or|elo|ela)|procur(?:ar|em?)|fal(?:ar|a|em?) com|hablar con|pregunt(?:ar|e|en) por|llam(?:ar|en?) a|demandez?|demander|fragen sie (?:nach )?|vraag naar|chieder?e? (?:di|del)|contact(?:er)?|kontaktieren sie)\s+(?:o |a |el |la |le |den |die |de |het |our |the |herrn? |frau )?(?:\p{Ll}{3,14} )?(\p{Lu}\p{Ll}{2,})(?![\p{L}@.])/giu;
/** "il s'appelle Mamadou" behind the number. */
const CALLED =
  /^[^\n.!?]{0,24}(?:s['’]appelle|heißt|is called|name is|se llama|si chiama|chama-se|heet) (\p{Lu}\p{Ll}+)/u;
/** A form that somebody filled in: "Naam: Bo Willemsen | Telefoon: …". */
const FORM =
  /(?:^|[|\n;,–-])\s*(?:(?:full |your )?name|naam|nombre|nome|nom|namn|navn|imię i nazwisko|имя|الاسم|नाम)\s*:\s*([^|\n;:,]{3,50}?)\s*(?=[|\n;,]|$)/giu;

/** `… (Dr. Kavitha Rao)`, `…, Hella Brandstätter`, `… Sukhbir Singh Anand`, `…”, pediu o Tadeu`. */
function nameAfter({ text, end, email }: Place): string | undefined {
  const after = text.slice(end, end + REACH).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  const lead =
    /^[\s,;–—-]{0,4}[(]?\s?(?:(?:(?:and|und|et|y|e|en) )?(?:a\/c|c\/o|att?n\.?:?|attention(?: of)?|fal(?:e|ar) com(?: [oa])?|z\. ?hd\.|aos cuidados d[eoa]|zu händen(?: von)?|t\.a\.v\.|à l['’]attention de|a la atenci[oó]n de|for the attention of|pregunt\p{L}+ por (?:el|la)|ask(?:ing)? for|fragen sie nach|perguntar por|demande[rz]) )?/iu.exec(
      after,
    )?.[0] ?? '';
  const rest = after.slice(lead.length);
  const [first] = findNames(rest);
  const bracketed = lead.includes('(');
  if (first?.start === 0 && /^(?:[\s]*[)"“”»„'.,;]|\s*$|\s[|(·•–-])/u.test(rest.slice(first.end))) {
    const next = /^\s*[:,–-]?\s*(?:[\d+@]|\(\s?[\d+])/.test(rest.slice(first.end).replace(/^[)\s]*/, ' '));
    if ((bracketed || /[,\s]/.test(lead)) && !next) return first.text;
  }
  // "709-555-0108 (Fergus Tizzard picks up evenings)".
  if (bracketed && first?.start === 0 && first.known && /^ \p{Ll}/u.test(rest.slice(first.end)))
    return first.text;
  const [letters = ''] = /^[\p{Lo}\p{M}\u200c. ]+/u.exec(rest) ?? [];
  const dashed = /^\s?[–—-]\s?$/.test(lead) && /^(?:[،,;\n]|$)/u.test(rest.slice(letters.length));
  const uncased = letters.trim();
  if (uncased && (bracketed || dashed) && isName(uncased)) return uncased;
  const [given] = bracketed ? findGiven(rest) : [];
  if (given?.start === 0 && rest.charAt(given.end) === ')') return given.text;
  // "Ruft mich an: 040 …, Enno.“"
  const signed = email === undefined && /^, (\p{Lu}\p{Ll}+)[.!]? ?[“”"»]/u.exec(after)?.[1];
  if (signed && findGiven(signed).length > 0) return signed;
  // "… llamadla al 687 40 50 07: Señora Remei".
  const told = /^: (?=\p{Lu})/u.test(after) ? findGiven(after.slice(2))[0] : undefined;
  if (told?.start === 0 && /^[.!)]?(?:$|\n)/.test(after.slice(2 + told.end))) return told.text;
  const called = CALLED.exec(after)?.[1];
  if (called) return called;
  return email === undefined ? sayer(after) : undefined;
}

/** The last name in the sentence before, if nothing between it and the value starts somebody else's. */
function nameBefore(
  { text, start, email }: Place,
  sentence: string,
  last: NameHit | undefined,
): string | undefined {
  const single = singleName(sentence, email);
  if (single && (!last || sentence.lastIndexOf(single.split(' ')[0] ?? single) > last.end)) return single;
  const filled = [...text.slice(Math.max(0, start - FAR), start).matchAll(FORM)].at(-1)?.[1];
  if (filled && isName(filled)) return filled;
  // "From: Ann Lee <ann@…> To: bo@…": the recipient is not the sender.
  if (email && /(?:^|\s)(?:to|cc|bcc|para|an|à|aan|a)\s?:\s*$/iu.test(sentence)) return undefined;
  const person = personBefore(sentence, last);
  if (person) return withPartner(person, sentence).text;
  const kin = ARABIC_KIN.exec(sentence)?.[1];
  if (kin) return kin;
  const asked = [...sentence.matchAll(ASKED)].at(-1);
  if (asked?.[1] && /^\p{Lu}/u.test(asked[1]) && sentence.length - (asked.index + asked[0].length) < 45) {
    const from = asked.index + asked[0].length - asked[1].length;
    const whole = findNames(sentence).find((hit) => hit.start <= from && hit.end > from);
    return whole?.text ?? asked[1];
  }
  const uncased =
    /(?:^|[:,،–|-])\s*([\p{Lo}\p{M}\u200c. ]{4,50}?)\s*[,،–-][\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u
      .exec(sentence)?.[1]
      ?.trim();
  if (uncased && isName(uncased)) return uncased;
  const inBrackets = /\((\p{Lu}[^()]{2,40})\)\s*:?\s*$/u.exec(sentence)?.[1];
  if (inBrackets && isName(inBrackets)) return inBrackets;
  const role = /(?:^|\s)(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+):\s*$/u.exec(sentence);
  if (role?.[1] && role[2] && isRole(role[1])) return findNames(role[2], true)[0]?.text;
  return single;
}

/** "Doug Swaffield **at** Pembina Adjusters", "Delroy Pascoe **of** Pascoe Lyle": whoever is before the firm. */
function employeeOf(sentence: string, firm: NameHit): NameHit | undefined {
  if (firm.known) return undefined;
  return findNames(sentence.slice(0, firm.start)).find(
    (hit) =>
      (hit.known && isWhole(hit) && /^, $/.test(sentence.slice(hit.end, firm.start))) ||
      /^ (?:at|of|from|with|bei|von der|vom|chez) (?:the |der )?$/u.test(sentence.slice(hit.end, firm.start)),
  );
}

/** Nobody we know: the name has to stand near. Somebody we know may be told of for a whole sentence, by a given name for half a line. */
function personBefore(sentence: string, hit: NameHit | undefined): NameHit | undefined {
  const said = hit ? sentence.slice(hit.end) : '';
  if (hit && speaks(sentence.slice(0, hit.start), said)) return hit;
  if (isWriters(said)) return undefined;
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
    const reaches = isWriters(gap)
      ? false
      : isWhole(known)
        ? gap.length < 220
        : (gap.length < 45 && !RELATED.test(gap) && !SPEAKER.test(gap)) || THEIRS.test(gap);
    if (reaches) return known;
  }
  return last && (isNear(last) || (last.known && gapOf(last).length < 220)) ? last : undefined;
}

/** "Attracta Molloy **says**", "Nuala Egan**, a** grand-niece": whoever is spoken of so is a person, known or not. */
const SUBJECT =
  /^(?: (?:says?|said|tells?|told|explain(?:s|ed)|adds?|added|laugh(?:s|ed)|asks?|asked|writes?|wrote|disse|diz|dijo|dice|sagte?|erklärte?|erzählte?|zegt|vertelt)(?!\p{L})|,? (?:a|an|who|whose|die|der|qui|que|quien) )/u;

const OBJECT = /(?<!\p{L})(?:him|her|them|ihn|sie) (?:on|at|under|unter|auf)(?::| the)? ?$/iu;

/** "…; **his** mobile is", "**She** can be reached at": the last person told of, however far back in the paragraph. */
export function personMeant({ text, start }: Place): string | undefined {
  const sentence = sentenceBefore(text, start);
  if (isWriters(sentence.text)) return undefined;
  // "Our DJ, Lionel Cormier, asks about it, could you call **him?** 782-555-0128".
  const asked = /(?<!\p{L})(?:him|her|them)[?!.:]\s$/iu.test(text.slice(Math.max(0, start - 8), start));
  if (asked) return findPeople(text.slice(Math.max(0, start - FAR), start)).at(-1)?.text;
  if (
    !THEIRS.test(sentence.text) &&
    !/(?<!\p{L})(?:s?he|him|her|ihm|ihr|ihn|lui|elle|él|ela|ele)(?!\p{L})/iu.test(sentence.text)
  )
    return undefined;
  // "Our volunteer Qwert Molloy drives the van: reach **him** on …".
  const own = findNames(sentence.text).findLast((hit) => OBJECT.test(sentence.text.slice(hit.end)));
  if (own) return own.text;
  const before = text.slice(0, sentence.offset);
  const told = findNames(before).filter(
    (hit) => isWhole(hit) && (hit.known || SUBJECT.test(before.slice(hit.end))),
  );
  // "O motoboy Wanderley passa às quintas; combine com ele pelo …".
  const given = new Set(findGiven(before + sentence.text).map((hit) => hit.text));
  return told.at(-1)?.text ?? (given.size === 1 ? [...given][0] : undefined);
}

/** The only person a paragraph tells of before a value, where no other value stands between. */
export function personOfParagraph({ text, start }: Place): string | undefined {
  const before = text.slice(Math.max(0, start - 600), start);
  if (isWriters(before)) return undefined;
  const people = findPeople(before);
  const last = people.at(-1);
  if (!last || people.some((hit) => hit.text !== last.text)) return undefined;
  return /@|\d{3}[\d ./-]{3}/.test(before.slice(last.end)) ? undefined : last.text;
}

/** "Their claims line is …": the number is somebody else's than the page's. */
export const isSomebodyElses = ({ text, start }: Place): boolean =>
  /(?<!\p{L})(?:their|his|her|its(?= \p{L}* ?(?:number|phone|line|office|desk))|ihre?|sein|leur|dial[- ]?in|conference|hotline|helpline|toll[- ]free|\p{L}+['’]s (?:cell|mobile|phone|number))(?!\p{L})/iu.test(
    sentenceBefore(text, start).text,
  );

/** "… som da festa: **DJ Wellington**, (31) 9…”, escreveu a Patrícia": whom a quotation names last, not who is quoted. */
function justBefore({ text, end }: Place, sentence: string): string | undefined {
  if (!/^[”"»“]/.test(text.slice(end))) return undefined;
  const last = findGiven(sentence).at(-1);
  return last && /^[:,]? \(?$/.test(sentence.slice(last.end)) ? last.text : undefined;
}

/** The person a text gives to a number or an address in it. */
export function nameNearby(place: Place): string | undefined {
  const ofAddress = nameOfMailbox(place) ?? nameLikeAddress(place);
  if (ofAddress) return ofAddress;
  const { text: sentence } = sentenceBefore(place.text, place.start);
  const last = findNames(sentence).at(-1);
  // "Sig.ra Bonfante 347 …, Segreteria Ferraris": nothing but a blank stands between somebody we know and their number.
  if (last?.known && /^:? $/.test(sentence.slice(last.end))) return last.text;
  return (
    relativeBefore(sentence) ??
    justBefore(place, sentence) ??
    nameAfter(place) ??
    introduced(place, sentence) ??
    nameBefore(place, sentence, last)
  );
}

import { SPEAKER } from './complete.ts';
import { findGiven, findNames, findPeople } from './person-name.ts';
import { FAR, type Place, sentenceBefore } from './sentence.ts';

/** "Can Dr. Tremaine **call me at** …", "While I am away **I answer** …". */
const CALL_ME =
  /(?<!\p{L})(?:(?:call|ring|reach|find|text|phone|e-?mail|contact|write to|erreich\p{L}+|rufen sie|ruft) (?:me|mich)(?: back)?(?: in \p{Lu}\p{L}+)?(?: on| at| unter)?|(?-i:I)(?:['’]m| am| answer| pick up| can be \p{L}+|['’]ll be)(?: \p{L}+){0,6}):? ?$/iu;
/** "Grüezi Frau Aebischer, **meine Nummer** im Lastwagen", "Dorota has hers, **mine is** …". */
const MINE =
  /(?<!\p{L})(?:my|meine?|mijn|mon|mi|meu|mio|min)(?: \p{L}+)? (?:number|cell|mobile|phone|line|\p{L}*nummer|handy|natel|telefon\p{L}*|num[eé]r[oó]?|portable|celular|m[oó]vil|telefone|whatsapp|zap)(?!\p{L})[^.!?]{0,40}$|(?<!\p{L})(?:mine|meine|la m[ií]a|a minha|la mienne) (?:is|ist|es|é|est) $/iu;

/** Whether what leads to a value says that it is the writer's own, whoever was named before. */
export const isWriters = (lead: string): boolean => CALL_ME.test(lead) || MINE.test(lead);

const SAYS = 'says?|said|writes?|wrote|adds?|sagt|schreibt|dice|diz|dit';
const SPEAKS = new RegExp(`^ (?:${SAYS})(?: [^“"„«]{0,20})?,? ?[“"„«]`, 'u');
const SAID = new RegExp(`[”"»“,] (?:${SAYS}) $`, 'u');

/** Whether somebody is who speaks: "Zoya Fernandes **says “ring me** on …", "“…,” **says** Hector Abara, “ring me on …". */
export const speaks = (lead: string, gap: string): boolean =>
  SPEAKS.test(gap) || (SAID.test(lead) && /[“"„«]/.test(gap));

/** Who says what a quotation says: `… on 93364 50127,” writes Dr. Prabhat Nigam`, `…”, pediu o Tadeu`. */
export function sayer(after: string): string | undefined {
  const lead = /^[^\n!?]{0,60}[”"»“]\s?,?\s\p{Ll}{3,}\s(?:[oa]|der|die|el|la)?\s?(?=\p{Lu})/u.exec(
    after,
  )?.[0];
  if (lead === undefined) return undefined;
  const rest = after.slice(lead.length);
  return [...findNames(rest).slice(0, 1), ...findNames(rest, true)].find((name) => name.start === 0)?.text;
}

/** How letters end before the name of who wrote them. */
const GREETINGS =
  '(?:mit )?(?:freundliche[nm]?|liebe[nr]?|beste[nr]?|viele[nr]?|herzliche[nr]?|schöne[nr]?) gr(?:ü|ue)(?:ß|ss)(?:e|en)?|gru(?:ß|ss)|grüße|[lv]g|mfg|(?:best|kind|warm)(?:est)? (?:regards|wishes)|regards|many thanks|thanks|thank you|cheers|cordialement|bien à vous|saludos|un saludo|abraços?|atenciosamente|mvg|(?:met vriendelijke )?groet(?:en|jes)?|(?:med vennlig )?hilsen|mvh|(?:cordiali )?saluti|مع التحية|تحياتي';
const SIGNED = new RegExp(
  `(?:[\\n\\u2029]|[.!?”"»“]\\s*)\\s*[–—-]{1,2}\\s*(?<dashed>[\\p{Lu}\\p{Lo}][^\\n]{2,60})|[”"»“][ \\n]+(?<cited>\\p{Lu}[^\\n]{2,60})|(?:^|[\\s.,!?])(?:${GREETINGS})[,.!]?\\s+(?<greeting>[\\p{Lu}\\p{Lo}][^\\n]{2,60})`,
  'iu',
);

/** `… chamem no 11 97755-0124." – Rosilda Camargo, 42`: a quotation that ends with the value, and who said it. */
const QUOTED = /^[.!]?[”"»“]\s*[–—-]\s*(\p{Lu}[^\n]{2,60})/u;

/** `„… unter 0172–9925904 erzähle ich davon. Jule Ackermann, Mai 2025“`: a quotation signed before it ends. */
const LAST_WORDS = /^[^\n“”"»]{0,90}[.!?] (\p{Lu}\p{Ll}+ \p{Lu}[^.!?\n“”"»]{2,40})[“”"»]\s*$/u;

/** A letter's or a quotation's writer below it: `… call me on 0676 908 15 52.” – Sandra Ortner, mother of two`. */
export function writerBelow({ text, start, end }: Place, below = ''): string | undefined {
  const after = text.slice(end);
  const signed =
    QUOTED.exec(after)?.[1] ??
    LAST_WORDS.exec(after)?.[1] ??
    (/^[.!]?[”"»“]\s*$/.test(after) ? below : undefined);
  const [quoted] = signed ? findNames(signed) : [];
  if (quoted?.start === 0) return quoted.text;
  if (!SPEAKER.test(sentenceBefore(text, start).text)) return undefined;
  const { dashed, cited, greeting } =
    SIGNED.exec(`${text.slice(end, end + FAR)}\u2029${below}`)?.groups ?? {};
  const line = dashed ?? cited ?? greeting;
  const [name = cited ? findGiven(cited)[0] : undefined] = line ? findNames(line) : [];
  // In scripts without capitals a role may stand before: "the trainee Hind Albalawi".
  if (name)
    return name.start === 0 || (name.start < 16 && /^\p{Lo}/u.test(line ?? '')) ? name.text : undefined;
  // A letter's last paragraph, and who signs below.
  const [under = ''] = text.slice(end).includes('\n') ? [] : below.split('\n', 1);
  return findPeople(under).find((hit) => hit.text === under.trim())?.text;
}

/** "This is Denise Carraway, … my number is": whoever speaks says who they are. */
const INTRODUCED =
  /(?<!\p{L})(?:this is|my name is|i am|i['’]m|hier (?:ist|spricht)|mein name ist|ich bin|ici|je suis|je m['’]appelle|soy|me llamo|sou [ao]|meu nome é|aqui é [ao]|sono|mi chiamo|met|ik ben) (?=\p{Lu})/giu;
export function introduced({ text, start }: Place, sentence: string): string | undefined {
  if (!SPEAKER.test(sentence)) return undefined;
  const before = text.slice(Math.max(0, start - 300), start);
  for (const said of [...before.matchAll(INTRODUCED)].reverse()) {
    const [name] = findGiven(before.slice(said.index + said[0].length));
    if (name?.start === 0) return name.text;
  }
  return undefined;
}

/** A message that says whom it is from: `Regards, Nomvula Khoza`, `Imran Qureshi carpenter, 6 years`. */
export function whoWrites(message: string | undefined): string | undefined {
  if (message === undefined) return undefined;
  const people = findPeople(message);
  return people.length === 1 ? people[0]?.text : undefined;
}

import { normalizeWord, PHONE_WORDS } from '../words.ts';
import { isGiven } from './known.ts';
import { list } from './list.ts';
import type { NameHit } from './person-name.ts';

/** What stands before a name and belongs to it. */
const TITLES = list(`
  د د. أ أ. م م. ا. الأستاذ الأستاذة الاستاذ الاستاذة أستاذ أستاذة الدكتور الدكتورة دكتور دكتورة السيد السيدة الحاج الحاجة الشيخ الشيخة
  المهندس المهندسة الآنسة المحامي المحامية عم الأخ الأخت الكابتن الممرضة الممرض آقای خانم
  श्री श्रीमती सुश्री डॉ डॉ. कु. कुमारी प्रो. पंडित
  גב' מר גברת ד"ר עו"ד פרופ' הרב
`);
/** They join what follows to the name, whatever it is. */
const JOINS = list('بن ابن بنت أبو ابو أبي آل عبد أم ام בן בת');
/** They end a name and need the word before them: `شرف الدين`. */
const TAILS = list('الدين الله الرحمن الإسلام الاسلام');
/** No name goes on with these: prepositions, "is", postpositions; "the manager" and its kind begin with an article like families. */
const ENDS = list(`
  على من في إلى الى عن أو او مع عند رقم رقمه رقمها هو هي هاتف جوال البريد الهاتف الجوال المحمول المدير المديرة مدير مديرة المسؤول المسؤولة
  المبيعات الإدارة العام العامة الفرع الرئيسي قسم القسم الطبيب الطبيبة الاستقبال الإيميل الايميل الرقم التواصل الاتصال السكرتيرة السكرتير مباشرة مباشرةً فقط شخصيا شخصياً
  का की के को से ने में पर जी और या है हैं मोबाइल फोन
  של על את עם או נייד טלפון
`);
/** Words of scripts without capitals, with what may touch them. */
const WORD =
  /(?:(?!\p{Nd})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}])(?:(?!\p{Nd})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}\u200c'"])*\.?/gu;
const SCRIPT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;
const MOST_WORDS = 6;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isTitle = (word: string) => TITLES.has(word);
const isEnd = (word: string): boolean =>
  ENDS.has(word) ||
  PHONE_WORDS.has(normalizeWord(word)) ||
  (/^و\p{L}{3}/u.test(word) && isEnd(word.slice(1)));
/** `السلام` after `عبد`, `الزنتاني`: an article in front is how families are called. */
const isFamily = (word: string) => /^ال\p{L}{2,}/u.test(word) && !isEnd(word);

/** Whether a word of a short text is one that no name has: "WhatsApp only" is nobody. */
export const endsNames = (text: string): boolean => text.split(/\s+/).some(isEnd);

/**
 * Names in scripts without capitals (Arabic, Hebrew, Devanagari): they begin with a title or a given name we know and go on with
 * what names are made of; one unknown word more is the family, where the name surely ends behind it.
 */
export function findUncased(text: string): NameHit[] {
  if (!SCRIPT.test(text)) return [];
  const words: Word[] = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const names: NameHit[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = endOf(words, at, text);
    const [first, last] = [words[at], words[end - 1]];
    if (end === at || !first || !last) continue;
    names.push({ start: first.start, end: last.end, text: text.slice(first.start, last.end), known: true });
    at = end - 1;
  }
  return names;
}

/** Only a blank stands between two words of one name. */
const follows = (text: string, before: Word | undefined, next: Word | undefined) =>
  before !== undefined && next !== undefined && /^[ \u00a0]$/.test(text.slice(before.end, next.start));

/** Where the name that begins with this word ends; the same place when none begins. */
function endOf(words: readonly Word[], from: number, text: string): number {
  let at = from;
  while (isTitle(words[at]?.text ?? '') && follows(text, words[at], words[at + 1])) at++;
  const titled = at > from;
  const first = words[at]?.text ?? '';
  const begins = isGiven(first) || JOINS.has(first);
  if (!first || isEnd(first) || (!begins && !titled) || (titled && isFamily(first))) return from;
  if (JOINS.has(first) && !titled && !/^عبد$/.test(first)) return from;
  let proper = 0;
  let joined = false;
  for (; at < words.length && at - from < MOST_WORDS; at++) {
    const word = words[at]?.text ?? '';
    if (at > from && !follows(text, words[at - 1], words[at])) break;
    // Behind a family with its article only another goes on: "سلطان المطيري باتصالكم" is two words.
    const after =
      isFamily(words[at - 1]?.text ?? '') && !isFamily(word) && !JOINS.has(word) && !isGiven(word);
    if (proper > 0 && !joined && (isEnd(word) || (proper > 1 && after) || !goesOn(words, at, text))) break;
    joined = JOINS.has(word);
    proper++;
  }
  return proper > 1 || titled ? at : from;
}

/** A given name, a family with its article, a joining word; or one unknown word behind which nothing goes on. */
function goesOn(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at]?.text ?? '';
  // Families of India are any word; what follows a name there is a postposition.
  if (isGiven(word) || isFamily(word) || JOINS.has(word) || /\p{Script=Devanagari}/u.test(word)) return true;
  const next = words[at + 1];
  if (TAILS.has(next?.text ?? '')) return true;
  return !follows(text, words[at], next) || isEnd(next?.text ?? '');
}

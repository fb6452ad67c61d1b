import { plain } from './complete.ts';
import { findGiven, findNames, findPeople, isName, isWhole } from './person-name.ts';
import { type Place, REACH } from './sentence.ts';
import { singleName } from './single.ts';
import { WROTE } from './wrote.ts';

/** Before the name, as in Dutch: "schreef Ann Lee <…>:". */
export const VERB = new RegExp(`^(?:${WROTE}) `, 'iu');

/** A name close by whose words are the address's: `lee.marchetti@… . Lee Marchetti's direct line`. */
export function nameLikeAddress({ text, start, end, email }: Place): string | undefined {
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

/** Umlauts as addresses spell them. */
const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const spelt = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => SPELT[letter] ?? letter);

/** Whether an address is spelt from a name, with umlauts or without: `lee.marchetti@`, `veit.brueggen@`. */
const fits = (name: string, email: string): boolean =>
  isSpelt(plain(name), email) || (/[äöüøå]/iu.test(name) && isSpelt(plain(spelt(name)), email));

/** Whether an address is spelt from a name: `lee.marchetti@`, `lmarchetti@`, `lee@marchetti-…`. */
function isSpelt(name: string, email: string): boolean {
  const [local = '', domain = ''] = plain(email).split('@');
  const words = name.split(/[ .-]+/).filter((word) => word.length > 2);
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
export function nameOfMailbox({ text, start, email }: Place): string | undefined {
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

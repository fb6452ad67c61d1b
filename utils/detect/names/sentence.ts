/** Between a name and its number only this may stand for the name to be certain: signs, labels, other identities. */
export const GLUE = /^[\s,:;|·•–—―−()[\]<>«»"“”„'~-]*$/u;
/** A sentence ends: a name before it is about something else. Abbreviations (`Tel.`, `Dr.`) do not end one. */
const SENTENCE =
  /[!?。]\s|(?<=\p{Ll}{4}|\d|[)"”])(?<!dent|phil|habil|theol|[Pp]rof|mevr)\.\s+(?=\p{Lu})|[\n·•]|\s\|\s/gu;
/** Characters looked at on either side; a person is told of further from their number than anybody else is. */
export const REACH = 120;
export const FAR = 260;

/** What identity a name is looked for, in the text around it. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The address, when it is one: its local part confirms short names. */
  readonly email?: string | undefined;
}

export const RELATED = /[@\d]/;

export function sentenceBefore(text: string, start: number): { text: string; offset: number } {
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

/** Verbs between who wrote a quoted mail and the quote, where they stand before the name: "schreef Ann Lee <…>:". */
export const WROTE_FIRST = 'skrev|schreef|schrieb';

/** All of them, before the name or behind it. */
export const WROTE = `${WROTE_FIRST}|wrote|writes|schreibt|escribió|escribio|a écrit|escreveu|ha scritto|napisał\\(?a?\\)?|написала?|yazdı|kirjoitti`;

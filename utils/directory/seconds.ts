/** Whole seconds since 1970, as the index keeps times: never 0, which means "nobody". */
export const inSeconds = (milliseconds: number) => Math.max(1, Math.floor(milliseconds / 1_000));

/** What is wrong with a typed key, found without asking anybody. */
export type KeyProblem =
  | { code: 'empty' | 'lineBreaks' | 'spaces' | 'tooShort' | 'tooLong' }
  | { code: 'nonAscii'; sign: string };

/** The service documents no key format; its gateway takes 20 to 128 signs. Shorter ones exist only in a sandbox. */
const SHORTEST = 8;
const LONGEST = 200;

/** The key as it is tried: what copying adds before and after it is no part of it. */
export function trimKey(typed: string): string {
  return typed.trim();
}

/** Whether a typed key can be a key at all. Undefined: it can, and only the service knows more. */
export function keyProblem(typed: string): KeyProblem | undefined {
  const key = trimKey(typed);
  if (key === '') return { code: 'empty' };
  if (/[\n\r\u2028\u2029]/.test(key)) return { code: 'lineBreaks' };
  if (/\s/.test(key)) return { code: 'spaces' };
  const sign = /[^\x21-\x7e]/u.exec(key)?.[0];
  if (sign !== undefined) return { code: 'nonAscii', sign: nameOf(sign) };
  if (key.length < SHORTEST) return { code: 'tooShort' };
  return key.length > LONGEST ? { code: 'tooLong' } : undefined;
}

/** Signs without a shape, such as a zero-width space, by their number. */
function nameOf(sign: string): string {
  const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign);
  return shown ? sign : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

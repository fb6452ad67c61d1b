/** The server's own words, wherever it put them (contract, 1.5; open questions B18 and B19). */
import { isObject, readText } from './values/index.ts';

/** No message of the API is known to be longer; a stack trace or a page would only fill logs. */
const LONGEST = 500;

/** `error ?? message` of a parsed answer, also nested (`error.message`), or the first of a list. */
export function wordsOf(answer: unknown, depth = 4): string | undefined {
  if (depth === 0) return undefined;
  if (Array.isArray(answer)) return wordsOf(answer[0], depth - 1);
  if (isObject(answer)) {
    return wordsOf(answer.error, depth - 1) ?? wordsOf(answer.message, depth - 1);
  }
  return typeof answer === 'string' ? readText(answer)?.trim().slice(0, LONGEST) : undefined;
}

/** The words of a body that is not JSON: single-quoted as the documentation prints it, or plain text; HTML has none. */
export function wordsOfText(text: string): string | undefined {
  if (/^\s*</.test(text)) return undefined;
  const quoted = text.match(/['"]?(?:error|message)['"]?\s*:\s*(['"])(.*?)\1/s)?.[2];
  return wordsOf(quoted ?? text);
}

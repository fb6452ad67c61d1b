/** Which answer is which error (contract, 1.5; the table stands in docs/api.md). */
import { type ErrorCode, WhautomateError } from './errors.ts';
import { retryAfter } from './retry-after.ts';
import { wordsOf, wordsOfText } from './words.ts';

/** An HTTP answer, its body still text so that bad JSON never masks the status (open question B19). */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/**
 * The parsed JSON of a 2xx answer, undefined for an empty body; anything else is thrown as a `WhautomateError`. Should the
 * server repeat `secret` in its words, it is struck out.
 */
export function readAnswer(
  operation: string,
  kind: 'read' | 'write',
  answer: Answer,
  secret: string,
): unknown {
  const { status, text } = answer;
  const parsed = parse(text);
  const ok = status >= 200 && status < 300;
  if (ok && parsed) return parsed.value;
  const words = parsed ? wordsOf(parsed.value) : wordsOfText(text);
  const serverText = words?.replaceAll(secret, '***');
  throw new WhautomateError(status < 400 ? 'malformed' : codeOf(status, serverText ?? ''), {
    operation,
    status,
    serverText,
    retryAfterMs: retryAfter(answer.headers.get('retry-after')),
    effect: kind === 'read' || refusesUndone(status) ? 'none' : 'possible',
  });
}

function parse(text: string): { value: unknown } | undefined {
  if (text.trim() === '') return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function codeOf(status: number, words: string): ErrorCode {
  if (status >= 500) return 'server';
  switch (status) {
    case 401: // never documented; taken like 403 (contract, 19)
    case 403:
      return /missing authentication token/i.test(words) ? 'unknown-route' : 'forbidden';
    case 404:
    case 410:
      return 'not-found';
    case 405:
      return 'unknown-route';
    case 408:
      return 'timeout';
    case 425:
      return 'server';
    case 429:
      return isDayOver(words) ? 'quota-exhausted' : 'rate-limited';
    default:
      return isSlotTaken(words) && (status === 400 || status === 409) ? 'slot-unavailable' : 'invalid';
  }
}

/**
 * Whether the status says that nothing was done. 4xx does, with one exception: 408 means "your request was too slow", but
 * proxies also send it when what stands behind them was, so a write may have happened. 425 is the server's own word that it
 * did not process the request (RFC 8470). A redirect or 5xx (504 above all) says nothing.
 */
function refusesUndone(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408;
}

/** The gateway says `Too Many Requests` for the minute and `Limit Exceeded` for the day (contract, 1.5; inferred). */
function isDayOver(words: string): boolean {
  return /(?<!rate )limit exceeded|quota|daily|per day/i.test(words) && !/minute|second/i.test(words);
}

/** Only words about a slot or a double booking count; every other 400 is a mistake of ours (open question C16). */
function isSlotTaken(words: string): boolean {
  return [
    /\b(?:time ?)?slots?\b.*\b(?:unavailable|taken|occupied|(?:not|no longer|already)\b.*\b(?:available|free|open|booked))/i,
    /\bno\b.*\bslots?\b/i,
    /\balready booked|\bdouble[- ]?book|\boverlap|\bconflicts? with\b/i,
    /\b(?:staff|time|appointment)\b.*\b(?:unavailable|(?:not|no longer) available)/i,
  ].some((pattern) => pattern.test(words));
}

/** Keys, routes, errors and headers: what answers before the application does (contract, 1). */
import { isObject } from '../../../utils/whautomate/values/index.ts';
import { type Answer, CannotGoOn, type Probe } from './probe.ts';
import { type Verdict, verdict } from './verdict.ts';

const UNKNOWN_ID = 'AAAAAAAAAA';

export async function confirmFront(probe: Probe): Promise<Verdict[]> {
  const account = await probe.get('/v1/account-info');
  if (account.status === 401 || account.status === 403)
    throw new CannotGoOn('the key is refused on this host');
  const wrongKey = await probe.getWithWrongKey('/v1/account-info');
  const noRoute = await probe.get('/v1/no-such-collection');
  const noClient = await probe.get(`/v1/clients/${UNKNOWN_ID}`);
  const noLocation = await probe.get('/v1/contacts', { locationId: UNKNOWN_ID, limit: '1' });
  const told = [...account.headers.keys()].filter((name) => /rate|limit|retry|etag|cache/i.test(name));
  return [
    verdict('C26', 'account-info has name and ownerEmail', has(account, 'name', 'ownerEmail'), keys(account)),
    verdict(
      'C32',
      'a wrong key gets 403 {message: "Forbidden"}',
      says(wrongKey, 403, 'Forbidden'),
      answered(wrongKey),
    ),
    verdict(
      'C35',
      'an unknown route gets 403 {message: "Missing Authentication Token"}',
      says(noRoute, 403, 'Missing Authentication Token'),
      answered(noRoute),
    ),
    verdict(
      'B18',
      'an unknown record gets 404 {error}',
      noClient.status === 404 && has(noClient, 'error'),
      answered(noClient),
    ),
    verdict(
      'B18',
      'an unknown location gets 404 {error: "Invalid locationId"}',
      says(noLocation, 404, 'Invalid locationId'),
      answered(noLocation),
    ),
    verdict(
      'C28',
      'no header tells the limits, none asks to be cached',
      told.length === 0,
      told.join(', ') || 'none',
    ),
  ];
}

function has({ json }: Answer, ...names: string[]): boolean {
  return isObject(json) && names.every((name) => name in json);
}

function keys({ json }: Answer): string {
  return isObject(json) ? Object.keys(json).join(', ') : typeof json;
}

function says(answer: Answer, status: number, words: string): boolean {
  return answer.status === status && isObject(answer.json) && Object.values(answer.json).includes(words);
}

/** Error bodies hold the API's own words, so they may be shown. */
function answered({ status, json }: Answer): string {
  return `${status} ${JSON.stringify(json)?.slice(0, 120) ?? 'no JSON'}`;
}

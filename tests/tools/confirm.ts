/**
 * Which guesses about the vendor's API hold, told by reading only: fewer than 50 GETs, nothing is changed.
 *
 *     WHAUTOMATE_KEY=… npm run confirm -- --host https://api.whautomate.com
 *
 * Prints counts, field names and the API's own words; no key, no person's data. What only a write can tell stands in docs/api.md.
 */
import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import { confirmBooking } from './confirm/booking.ts';
import { confirmFront } from './confirm/front.ts';
import { confirmLists } from './confirm/lists.ts';
import { confirmOutreach } from './confirm/outreach.ts';
import { confirmPeople } from './confirm/people.ts';
import { CannotGoOn, createProbe } from './confirm/probe.ts';
import { takeSample } from './confirm/sample.ts';
import type { Verdict } from './confirm/verdict.ts';

/** The key goes to the vendor's hosts or to a sandbox here, and nowhere else. */
const ALLOWED = /^(https:\/\/api(\.in)?\.whautomate\.com|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?)$/;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { host: { type: 'string', default: 'https://api.whautomate.com' } },
  });
  const host = values.host.replace(/\/+$/, '');
  const key = process.env.WHAUTOMATE_KEY;
  if (!ALLOWED.test(host))
    return fail('--host must be https://api.whautomate.com, https://api.in.whautomate.com or loopback');
  if (!key) return fail('Put the API key into the environment variable WHAUTOMATE_KEY');

  const probe = createProbe(host, key);
  const verdicts: Verdict[] = [];
  try {
    verdicts.push(...(await confirmFront(probe)));
    const sample = await takeSample(probe);
    verdicts.push(...sample.verdicts, ...confirmPeople(sample));
    verdicts.push(...(await confirmLists(probe, sample)));
    verdicts.push(...(await confirmBooking(probe, sample)), ...(await confirmOutreach(probe, sample)));
  } catch (error) {
    print(verdicts);
    return fail(
      `Stopped after ${probe.requests} requests: ${error instanceof CannotGoOn ? error.message : String(error)}`,
    );
  }
  print(verdicts);
  console.log(`\n${probe.requests} requests, all of them GET.`);
  return 0;
}

function print(verdicts: readonly Verdict[]): void {
  const ordered = verdicts.toSorted((a, b) => a.question.localeCompare(b.question, 'en', { numeric: true }));
  for (const { question, guess, holds, seen } of ordered) {
    const mark = holds === undefined ? '  ?  ' : holds ? 'holds' : 'FAILS';
    console.log(`${mark}  ${question.padEnd(4)} ${guess}: ${seen}`);
  }
  const count = (holds: boolean | undefined) => verdicts.filter((one) => one.holds === holds).length;
  console.log(
    `\n${count(true)} hold, ${count(false)} fail, ${count(undefined)} cannot be told by this account.`,
  );
}

function fail(words: string): number {
  console.error(words);
  return 2;
}

process.exitCode = await main();

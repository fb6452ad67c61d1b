import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseFaults } from './faults.ts';
import type { LimiterKind } from './limiter.ts';
import type { SandboxOptions } from './options.ts';
import { PLANS, type PlanName } from './plans.ts';

export const USAGE = `npm run sandbox -- [options]
  --port N            port on 127.0.0.1 (4010)
  --key KEY           the key that is let in (sandbox-key)
  --plan NAME         trial: 60 a minute, 100 a day; subscribed: 300 and 432,000 (subscribed)
  --limiter KIND      how a minute is counted: bucket, sliding, fixed (bucket)
  --burst N           size of the bucket (a minute's worth)
  --seed N            another number, another account (1)
  --clients N         how many clients there are (40)
  --latency MS        what every answer takes (0)
  --put MODE          what PUT does to fields it is not given: merge or replace (merge)
  --faults FILE       JSON: {"createClient": [{"kind": "dropAfter", "nth": [1]}], "*": [{"kind": "slow", "ms": 300}]}
Every request so far: GET /__log; DELETE /__log forgets them.`;

const text = { type: 'string' } as const;

function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  known: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((item) => item === value);
  if (!found) throw new TypeError(`--${name}: ${value} is none of ${known.join(', ')}`);
  return found;
}

function whole(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new TypeError(`--${name}: ${value} is no whole number`);
  return number;
}

/** The options that were given; the others keep their defaults. @throws TypeError that names the option */
export function optionsFrom(argv: readonly string[]): (SandboxOptions & { port: number }) | 'help' {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: text,
      key: text,
      plan: text,
      limiter: text,
      burst: text,
      seed: text,
      clients: text,
      latency: text,
      put: text,
      faults: text,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const options = {
    key: values.key,
    plan: oneOf('plan', values.plan, Object.keys(PLANS) as PlanName[]),
    limiter: oneOf<LimiterKind>('limiter', values.limiter, ['bucket', 'sliding', 'fixed']),
    burst: whole('burst', values.burst),
    seed: whole('seed', values.seed),
    clients: whole('clients', values.clients),
    latency: whole('latency', values.latency),
    put: oneOf('put', values.put, ['merge', 'replace'] as const),
    faults: values.faults === undefined ? undefined : parseFaults(readFileSync(values.faults, 'utf8')),
  };
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { ...(given as SandboxOptions), port: whole('port', values.port) ?? 4010 };
}

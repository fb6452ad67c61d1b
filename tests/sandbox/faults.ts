import { type Random, randomFrom } from '../../utils/demo/index.ts';

/** What can go wrong with a request, in the order of its life. */
export const FAULT_KINDS = [
  'slow', // waits `ms` before anything happens
  'dropBefore', // the connection ends, nothing happened
  'tooMany', // 429, nothing happened
  'serverError', // 500, nothing happened
  'refused', // 200 with `error`, nothing happened
  'dropAfter', // it happened, then the connection ends without an answer
  'serverErrorAfter', // it happened, then 500
  'gatewayTimeout', // it happened, then 504
  'truncated', // half of the JSON
  'html', // an HTML page instead of JSON
  'empty', // nothing instead of JSON
  'envelope', // lists as `{data: [...]}`
  'stringBooleans', // "true" instead of true
  'extraFields', // keys nobody knows on every record
  'numericIds', // ids as numbers (understood again in later requests)
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** One rule: which of an operation's calls, counted from 1, go wrong and how. Without limits: all of them. */
export interface FaultRule {
  readonly kind: FaultKind;
  /** Exactly these calls. */
  readonly nth?: readonly number[];
  /** Calls from this one on… */
  readonly from?: number;
  /** …so many of them: `{kind: 'tooMany', from: 5, count: 3}` is a burst of three. */
  readonly count?: number;
  /** Of those only every so-manieth. */
  readonly every?: number;
  /** 0 to 1, drawn from the sandbox's seed. */
  readonly probability?: number;
  /** For `slow`: milliseconds. Default 1000. */
  readonly ms?: number;
}

/** Rules by operationId; `*` is for all operations, counted together. */
export type Faults = Readonly<Record<string, readonly FaultRule[]>>;

/** The rules that strike a call. */
export type FaultPicker = (operation: string) => readonly FaultRule[];

function strikes(rule: FaultRule, call: number, random: Random): boolean {
  const { nth, from = 1, count = Number.POSITIVE_INFINITY, every = 1, probability = 1 } = rule;
  if (nth && !nth.includes(call)) return false;
  if (call < from || call >= from + count || (call - from) % every !== 0) return false;
  return probability >= 1 || random() < probability;
}

/** Counts calls and draws lots; the same seed and calls give the same faults. */
export function createFaultPicker(faults: Faults, seed: string): FaultPicker {
  const random = randomFrom(`${seed}/faults`);
  const calls = new Map<string, number>();
  return (operation) =>
    [operation, '*'].flatMap((name) => {
      const call = (calls.get(name) ?? 0) + 1;
      calls.set(name, call);
      return (faults[name] ?? []).filter((rule) => strikes(rule, call, random));
    });
}

/** Reads a faults file. @throws TypeError that names what is wrong with it */
export function parseFaults(json: string): Faults {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new TypeError('faults: an object of operationId (or "*") → list of rules is needed');
  }
  for (const [operation, rules] of Object.entries(parsed)) {
    if (!Array.isArray(rules)) throw new TypeError(`faults: ${operation} needs a list of rules`);
    for (const { kind } of rules) {
      if (!FAULT_KINDS.includes(kind)) {
        throw new TypeError(
          `faults: ${operation} has unknown kind "${kind}"; known: ${FAULT_KINDS.join(', ')}`,
        );
      }
    }
  }
  return parsed as Faults;
}

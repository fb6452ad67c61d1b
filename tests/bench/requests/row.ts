/** One measured number and its bound, as `tests/tools/measure.ts` prints them. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  limit?: number;
  holds: boolean;
}

export function atMost(name: string, value: number, unit: string, limit: number): Row {
  return { name, value, unit, limit, holds: value <= limit };
}

export function atLeast(name: string, value: number, unit: string, limit: number): Row {
  return { name, value, unit, limit, holds: value >= limit };
}

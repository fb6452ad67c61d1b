import type { Reference } from '../types.ts';

/** Whether a value stands for a part of an earlier job's result. */
export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && '$result' in value && 'path' in value;
}

/** The jobs whose results the parameters need. */
export function referencedJobs(params: unknown): string[] {
  const found = new Set<string>();
  replace(params, (reference) => {
    found.add(reference.$result);
    return null;
  });
  return [...found];
}

/** The parameters with every reference replaced. `results`: by job id. A path that leads nowhere gives undefined. */
export function resolveReferences(params: unknown, results: ReadonlyMap<string, unknown>): unknown {
  return replace(params, ({ $result, path }) => at(results.get($result), path));
}

function replace(value: unknown, fill: (reference: Reference) => unknown): unknown {
  if (isReference(value)) return fill(value);
  if (Array.isArray(value)) return value.map((item) => replace(item, fill));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, fill)]));
}

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
      value,
    );
}

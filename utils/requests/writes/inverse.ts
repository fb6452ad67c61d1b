import { changedFields, fieldsOf, isObject } from './compare.ts';
import type { Done, Inverse } from './declaration.ts';

/**
 * Deleting what we created: only when the service told us itself that it made the record, and only while nobody touched it.
 * `by`: the deleting operation, the reading one, and the parameter of both that takes the id.
 */
export function undoCreation(
  { params, result, found }: Done,
  by: { remove: string; read: string; id: string; others?: Record<string, unknown> },
): Inverse | undefined {
  const { id, updatedAt } = fieldsOf(result);
  if (found || typeof id !== 'string') return undefined;
  const target = { ...by.others, [by.id]: id };
  return {
    operation: by.remove,
    params: target,
    heard: false,
    guard: {
      operation: by.read,
      params: target,
      // Without a stamp, the record must at least hold what we wrote.
      expect: typeof updatedAt === 'string' ? {} : (params.body ?? {}),
      updatedAt: typeof updatedAt === 'string' ? updatedAt : undefined,
    },
  };
}

/** Writing back the old values of the fields we changed, the others as they are by then. */
export function undoReplacement(
  { params, before }: Done,
  by: { operation: string; read: string; path: Record<string, unknown>; heard?: boolean },
): Inverse | undefined {
  if (!isObject(before)) return undefined;
  const sent = params.body ?? {};
  const changed = changedFields(before, sent);
  const old = fieldsOf(before);
  const restored = Object.keys(changed).map((name) => [name, old[name] ?? blankLike(sent[name])]);
  if (restored.length === 0) return undefined;
  return {
    operation: by.operation,
    params: { ...by.path, body: { ...sent, ...Object.fromEntries(restored) } },
    heard: by.heard ?? false,
    guard: { operation: by.read, params: by.path, expect: changed },
    merge: true,
  };
}

/** What clears a field that was unset before. */
function blankLike(sent: unknown): unknown {
  if (Array.isArray(sent)) return [];
  return typeof sent === 'string' ? '' : undefined;
}

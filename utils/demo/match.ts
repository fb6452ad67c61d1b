import { PatternRouter } from 'hono/router/pattern-router';
import { operations } from './operations.ts';

let router: PatternRouter<string> | undefined;

/** The operationId a request is for, or undefined for an unknown route. */
export function operationOf(method: string, pathname: string): string | undefined {
  if (!router) {
    router = new PatternRouter<string>();
    for (const { id, method: verb, path } of operations) router.add(verb, path, id);
  }
  return router.match(method, pathname)[0][0]?.[0];
}

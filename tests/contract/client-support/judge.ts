import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ApiRequest } from '@/utils/whautomate/index.ts';
import { type Documented, documentedOperations, openapi, type Schema } from './openapi.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'api', components: openapi.components });

/** What is wrong with a value, in ajv's words; empty when nothing is. */
export function faults(schema: Schema, value: unknown): string[] {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as Schema;
  return ajv.validate(absolute, value)
    ? []
    : (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** Which operation of the file a request is, told by verb and path as a server would; literal paths go first. */
export function routeOf(
  request: ApiRequest,
): { operation: Documented; ids: Record<string, string> } | undefined {
  const candidates = documentedOperations
    .filter(({ method }) => method === request.method)
    .sort((a, b) => placeholders(a.path) - placeholders(b.path));
  for (const operation of candidates) {
    const pattern = operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const match = new URL(request.path, 'https://api.invalid').pathname.match(new RegExp(`^${pattern}$`));
    if (match) {
      const ids = Object.entries(match.groups ?? {}).map(([name, id]) => [name, decodeURIComponent(id)]);
      return { operation, ids: Object.fromEntries(ids) };
    }
  }
  return undefined;
}

/** Everything in which a request departs from the file: route, path ids, query, body. */
export function judge(request: ApiRequest): string[] {
  const route = routeOf(request);
  if (!route) return [`no such route: ${request.method} ${request.path}`];
  const { operation, ids } = route;
  const given = { path: ids, query: request.query ?? {} };
  const unknown = Object.keys(given.query).filter(
    (name) => !operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name),
  );
  return [
    ...unknown.map((name) => `query ${name} is not documented`),
    ...operation.parameters.flatMap(({ name, in: where, required, schema }) => {
      const value = given[where][name];
      if (value === undefined) return required ? [`${where} ${name} is missing`] : [];
      return faults(schema, value).map((fault) => `${where} ${name}${fault}`);
    }),
    ...(operation.body ? faults(operation.body, request.body).map((fault) => `body${fault}`) : []),
    ...(!operation.body && request.body !== undefined ? ['a body where none is taken'] : []),
  ];
}

function placeholders(path: string): number {
  return path.split('{').length;
}

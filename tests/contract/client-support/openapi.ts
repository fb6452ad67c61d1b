/** The OpenAPI file as the client's tests read it: independent of the schemas in utils/whautomate, which it judges. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  examples?: unknown[];
}

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: Schema;
}

export interface Documented {
  id: string;
  method: string;
  path: string;
  parameters: Parameter[];
  /** Undefined where no body is taken. */
  body: Schema | undefined;
  answer: Schema;
  confidence: 'high' | 'medium' | 'low';
}

const file = ['../../fixtures/openapi.yaml', '../../../../shared/api/openapi.yaml']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url));
if (!file) throw new Error('tests/fixtures/openapi.yaml is missing: copy ../shared/api/openapi.yaml there');

/** The file itself; `documentedOperations` is what tests want of it. */
export const openapi = parse(readFileSync(file, 'utf8')) as {
  paths: Record<string, Record<string, RawOperation>>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> };
};

interface RawOperation {
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: { '200': { content: { 'application/json': { schema: Schema } } } };
  'x-evidence': { confidence: Documented['confidence'] };
}

export const documentedOperations: Documented[] = Object.entries(openapi.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters: (operation.parameters ?? []).map((parameter) =>
      '$ref' in parameter ? named(openapi.components.parameters, parameter.$ref) : parameter,
    ),
    body: operation.requestBody?.content['application/json'].schema,
    answer: operation.responses['200'].content['application/json'].schema,
    confidence: operation['x-evidence'].confidence,
  })),
);

/** The schema a `$ref` points at, and its name. */
export function resolve(schema: Schema): Schema {
  return schema.$ref ? resolve(named(openapi.components.schemas, schema.$ref)) : schema;
}

export function nameOf(schema: Schema): string | undefined {
  return schema.$ref?.split('/').at(-1);
}

function named<T>(from: Record<string, T>, ref: string): T {
  const found = from[ref.split('/').at(-1) ?? ''];
  if (found === undefined) throw new Error(`${ref} is not in the OpenAPI file`);
  return found;
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Described, describedFor, document, pathValues, type Schema } from './openapi.ts';

/** Keywords of OpenAPI and of our own evidence that say nothing about validity are ignored. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'openapi');

const compiled = new Map<string, ValidateFunction>();

/** References inside the file are relative to it. */
const anchored = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"openapi#/'));

function errorsOf(schema: Schema, value: unknown): string[] {
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile(anchored(schema));
  compiled.set(key, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

const jsonSchema = (
  body: { content?: { 'application/json'?: { schema: Schema } } } | undefined,
): Schema | undefined => body?.content?.['application/json']?.schema;

function queryErrors(operation: Described, url: URL): string[] {
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  return known.flatMap(({ name, required, schema }) => {
    const value = url.searchParams.get(name);
    if (value === null) return required ? [`query ${name} is missing`] : [];
    return errorsOf(schema, value).map((error) => `query ${name}: ${error}`);
  });
}

function pathErrors(operation: Described, url: URL): string[] {
  const values = pathValues(operation, url.pathname);
  return operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap(({ name, schema }) => errorsOf(schema, values[name]).map((error) => `path ${name}: ${error}`));
}

async function bodyErrors(operation: Described, request: Request): Promise<string[]> {
  const schema = jsonSchema(operation.requestBody);
  const text = await request.clone().text();
  if (!schema) return text === '' ? [] : ['body: none is documented'];
  if (text === '') return ['body is missing'];
  return errorsOf(schema, JSON.parse(text)).map((error) => `body: ${error}`);
}

/** The operation a request is for. @throws Error for a request the file does not know */
export function operationFor(request: Request): Described {
  const { pathname } = new URL(request.url);
  const operation = describedFor(request.method, pathname);
  if (!operation) throw new Error(`${request.method} ${pathname} is not in openapi.yaml`);
  return operation;
}

/** What the file has against a request: path, query and body. Empty when it is as documented. */
export async function requestErrors(request: Request): Promise<string[]> {
  const operation = operationFor(request);
  const url = new URL(request.url);
  return [
    ...pathErrors(operation, url),
    ...queryErrors(operation, url),
    ...(await bodyErrors(operation, request)),
  ];
}

/** What the file has against an answer to that request: its status and its body. */
export async function responseErrors(request: Request, response: Response): Promise<string[]> {
  const operation = operationFor(request);
  const documented = operation.responses[String(response.status)];
  if (!documented) return [`status ${response.status} is not documented for ${operation.operationId}`];
  const schema = jsonSchema(documented);
  if (!schema) return [];
  return errorsOf(schema, await response.clone().json()).map((error) => `${response.status}: ${error}`);
}

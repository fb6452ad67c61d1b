import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A JSON Schema, or a reference to one. */
export type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Body {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
}

/** One operation of the file, its references to parameters and responses resolved. */
export interface Described {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody: Body | undefined;
  readonly responses: Readonly<Record<string, Body>>;
}

type Node = Readonly<Record<string, unknown>>;

const file = new URL('../../fixtures/openapi.yaml', import.meta.url);

/** The vendor's API as reconstructed: the one thing that demo and client are both held against. */
export const document: Node = parse(readFileSync(file, 'utf8'));

function resolve<T>(node: unknown): T {
  const reference = (node as Node).$ref;
  if (typeof reference !== 'string') return node as T;
  const found = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Node)[key], document);
  return resolve<T>(found);
}

interface Raw {
  readonly operationId: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Node;
}

/** All operations of the file. */
export const described: readonly Described[] = Object.entries(
  document.paths as Record<string, Record<string, Raw>>,
).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([method, raw]) => ({
    operationId: raw.operationId,
    method: method.toUpperCase(),
    path,
    parameters: (raw.parameters ?? []).map((node) => resolve<Parameter>(node)),
    requestBody: raw.requestBody === undefined ? undefined : resolve<Body>(raw.requestBody),
    responses: Object.fromEntries(
      Object.entries(raw.responses).map(([status, node]) => [status, resolve<Body>(node)]),
    ),
  })),
);

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`);

/** The operation a request is for: literal paths win over ones with parameters. */
export function describedFor(method: string, pathname: string): Described | undefined {
  const fitting = described.filter((one) => one.method === method && patternOf(one.path).test(pathname));
  return fitting.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
}

/** The values of the path parameters of a request to this operation. */
export function pathValues({ path }: Described, pathname: string): Record<string, string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const values = patternOf(path).exec(pathname)?.slice(1) ?? [];
  return Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(values[i] ?? '')]));
}

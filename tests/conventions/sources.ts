import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ESTree, type ParseResult, parseSync, Visitor, type VisitorObject } from 'vite';

/** The project's own folder; every path here is relative to it, with forward slashes. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A source file, parsed once for all conventions. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly parsed: ParseResult;
}

/** Something that breaks a convention. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

const cache = new Map<string, Source>();

/** TypeScript files below some of the project's folders. */
export function sources(...folders: readonly string[]): readonly Source[] {
  return files('{ts,tsx}', ...folders).map((file) => {
    const source = cache.get(file) ?? parse(file);
    cache.set(file, source);
    return source;
  });
}

/** Paths of files with an ending, below some of the project's folders. */
export function files(ending: string, ...folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.${ending}`, { cwd: ROOT }))
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** Walks a source with a visitor that reports what it dislikes. */
export function walk(
  source: Source,
  visit: (report: (node: ESTree.Span, what: string) => void) => VisitorObject,
): readonly Finding[] {
  const found: Finding[] = [];
  const report = (node: ESTree.Span, what: string) => {
    found.push({ path: source.path, line: lineAt(source, node.start), what });
  };
  new Visitor(visit(report)).visit(source.parsed.program);
  return found;
}

/** The line, from 1, of an offset. */
export function lineAt(source: Source, offset: number): number {
  return source.text.slice(0, offset).split('\n').length;
}

/** Findings as a reader wants them in a failed expectation: clickable, one a line. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ path: file, line, what }) => `${file}:${line} ${what}`);
}

function parse(file: string): Source {
  const text = textOf(file);
  return { path: file, text, lines: text.trimEnd().split('\n'), parsed: parseSync(file, text) };
}

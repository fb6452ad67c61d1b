import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { ROOT } from './sources.ts';

/** A release build in `.output`, read as the store's reviewers would. */
export type Build = 'chrome-mv3' | 'firefox-mv3';

export const BUILDS: readonly Build[] = ['chrome-mv3', 'firefox-mv3'];

/**
 * Text of a file of a build.
 * @throws Error when it is not there.
 */
export function builtText(build: Build, file: string): string {
  if (!isBuilt(build, file)) throw new Error(`.output/${build} has no ${file}: run \`npm run build\` first.`);
  return readFileSync(path.join(ROOT, '.output', build, file), 'utf8');
}

/** The manifest of a build. Its shape is what the tests are about, so it is not assumed. */
export function builtManifest(build: Build): Readonly<Record<string, unknown>> {
  return JSON.parse(builtText(build, 'manifest.json')) as Record<string, unknown>;
}

/** Files of a build that match a pattern, with forward slashes. */
export function builtFiles(build: Build, pattern: string): readonly string[] {
  return globSync(pattern, { cwd: path.join(ROOT, '.output', build) })
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();
}

/**
 * Bytes of JavaScript, each file gzipped by itself, that must have come before an entry (a page or a script) runs: its own and
 * whatever that imports statically. What it imports on demand is not counted.
 */
export function gzipOf(build: Build, entry: string): number {
  const files = entry.endsWith('.html') ? scriptsOf(build, entry) : [entry];
  const closure = new Set<string>();
  const add = (file: string) => {
    if (closure.has(file)) return;
    closure.add(file);
    for (const { moduleRequest } of parseSync(file, builtText(build, file)).module.staticImports) {
      const imported = moduleRequest.value;
      add(imported.startsWith('/') ? imported.slice(1) : path.posix.join(path.posix.dirname(file), imported));
    }
  };
  files.forEach(add);
  return [...closure].reduce((sum, file) => sum + gzipSync(builtText(build, file)).length, 0);
}

/** Whether a build has an entry: rooms that are not built yet have no budget to break. */
export function isBuilt(build: Build, entry: string): boolean {
  return existsSync(path.join(ROOT, '.output', build, entry));
}

function scriptsOf(build: Build, page: string): readonly string[] {
  return [...builtText(build, page).matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
}

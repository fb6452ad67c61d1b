import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXTRA_DOORS, EXTRA_IMPORTS } from './exceptions.ts';
import { mayImport, roomOf } from './rooms.ts';
import { lineAt, ROOT, type Source, sources } from './sources.ts';

/** An import that leaves its room for another of ours. */
interface Crossing {
  readonly at: string;
  readonly specifier: string;
  readonly from: string;
  readonly to: string;
  /** The imported file. */
  readonly file: string;
}

const ours = sources('entrypoints', 'components', 'utils');
const crossings = ours.flatMap(crossingsOf);

describe('rooms', () => {
  it('import only what stands below them', () => {
    const upward = crossings.filter(
      ({ from, to }) => !mayImport(from, to) && !EXTRA_IMPORTS[`${from} → ${to}`],
    );
    expect(upward.map(({ at, from, to }) => `${at} ${from} may not import ${to}`)).toEqual([]);
  });

  it('are entered through their doors', () => {
    const climbed = crossings.filter(({ file }) => !isDoor(file) && !EXTRA_DOORS[file]);
    expect(climbed.map(({ at, file }) => `${at} imports past a door: ${file}`)).toEqual([]);
  });

  it('are named from the root by other folders, and with the file ending by everyone', () => {
    const wrong = ours.flatMap((source) =>
      requests(source)
        .filter(({ specifier }) => isOurs(specifier))
        .filter(({ specifier }) => {
          const leaves = topOf(source.path) !== topOf(resolve(source.path, specifier));
          return (
            !/\.(tsx?|css|json|ya?ml)$/.test(withoutQuery(specifier)) ||
            (leaves && !specifier.startsWith('@/'))
          );
        })
        .map(({ specifier, offset }) => `${source.path}:${lineAt(source, offset)} ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no exception that nothing needs', () => {
    const doors = Object.keys(EXTRA_DOORS).filter((door) => !crossings.some(({ file }) => file === door));
    const imports = Object.keys(EXTRA_IMPORTS).filter(
      (pair) => !crossings.some(({ from, to }) => pair === `${from} → ${to}`),
    );
    expect([...doors, ...imports]).toEqual([]);
  });
});

/** What the demo account and the vendor's client share would hide the mistakes that testing one with the other finds. */
describe('the demo account', () => {
  it('shares nothing with the client it stands in for', () => {
    const pairs = crossings.map(({ from, to }) => `${from} → ${to}`);
    expect(pairs).not.toContain('utils/demo → utils/whautomate');
    expect(pairs).not.toContain('utils/whautomate → utils/demo');
  });
});

function crossingsOf(source: Source): readonly Crossing[] {
  return requests(source)
    .filter(({ specifier }) => isOurs(specifier))
    .map(({ specifier, offset }) => {
      const file = resolve(source.path, specifier);
      const at = `${source.path}:${lineAt(source, offset)}`;
      return { at, specifier, from: roomOf(source.path), to: roomOf(file), file };
    })
    .filter(({ from, to }) => from !== to);
}

/** Everything a file imports, re-exports or imports on demand by a literal. */
function requests({ parsed, text }: Source): readonly { specifier: string; offset: number }[] {
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const named = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? [])),
  ].map(({ value, start }) => ({ specifier: value, offset: start }));
  const onDemand = dynamicImports.map(({ moduleRequest: { start, end } }) => ({
    specifier: text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
    offset: start,
  }));
  return [...named, ...onDemand];
}

function topOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}

/** Vite reads instructions from a query: `card.css?inline`. */
function withoutQuery(specifier: string): string {
  return specifier.replace(/\?.*$/, '');
}

function isOurs(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('@/');
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('@/')
    ? specifier.slice(2)
    : path.posix.join(path.posix.dirname(from), specifier);
}

/** A room without an `index.ts` keeps all its doors open: `utils/platform` is one file a browser difference. */
function isDoor(file: string): boolean {
  const room = roomOf(file);
  // A room's style sheet is a door too: it stands at the room's top, or is its folder's index.
  const isSheet = /^[^/]+\/[^/]+\/([^/]+|styles\/index)\.css$/.test(file);
  return isSheet || file === `${room}/index.ts` || !existsSync(path.join(ROOT, room, 'index.ts'));
}

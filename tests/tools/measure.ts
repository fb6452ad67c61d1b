/**
 * Runs the measurements of `tests/bench` and prints their rows as a table, or as JSON with `--json`. Any other
 * argument chooses files whose path contains it. Ends with 1 when a row does not hold.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** One measured number and the bound it must keep. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The bound, in the same unit; left out where a number is only reported. */
  readonly limit?: number | null;
  /** Whether the value keeps the limit; true where there is none. */
  readonly holds: boolean;
}

/** What a file of measurements exports. */
export interface Bench {
  run(): Promise<readonly Row[]>;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

// Node itself runs the files, so that a function which a measurement sends to a browser is the one that was written; a bundler
// would have rewritten its imports. All it lacks is the alias for the project's root.
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith('@/') ? pathToFileURL(path.join(ROOT, specifier.slice(2))).href : specifier,
      context,
    ),
});

async function measure(file: string): Promise<readonly Row[]> {
  const bench = (await import(pathToFileURL(path.join(ROOT, file)).href)) as Bench;
  return bench.run();
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, value, unit, limit, holds }) => [
    holds ? '✓' : '✗',
    name,
    `${Number(value.toPrecision(4))} ${unit}`,
    typeof limit === 'number' ? `limit ${limit} ${unit}` : '',
  ]);
  const width = (column: number) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => cell.padEnd(width(column))).join('  ');
  return lines.map((cells) => line(cells).trimEnd()).join('\n');
}

const args = process.argv.slice(2);
const wanted = args.filter((argument) => !argument.startsWith('--'));
const files = globSync('tests/bench/**/*.bench.ts', { cwd: ROOT })
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .toSorted();
const rows: Row[] = [];
for (const file of files) {
  for (const { name, value, unit, limit = null, holds } of await measure(file)) {
    rows.push({ name, value, unit, limit, holds });
  }
}
console.log(args.includes('--json') ? JSON.stringify(rows, null, 2) : table(rows));
if (files.length === 0)
  console.error(`No measurements in tests/bench${wanted.length ? ` match ${wanted.join(' ')}` : ''}.`);
process.exit(rows.every(({ holds }) => holds) && files.length > 0 ? 0 : 1);

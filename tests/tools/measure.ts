/**
 * Runs the measurements of `tests/bench` and prints their rows as a table, or as JSON with `--json`. Any other
 * argument chooses files whose path contains it. Ends with 1 when a row does not hold.
 */
import { globSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** One measured number and the bound it must keep. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The bound as the number it is; `null` for a number that is only reported. */
  readonly limit: number | null;
  /** Whether the value keeps the limit; true where there is none. */
  readonly holds: boolean;
}

/** What a file of measurements exports. */
export interface Bench {
  run(): Promise<readonly Row[]>;
}

async function measure(file: string): Promise<readonly Row[]> {
  // Through Vite with WXT's aliases, as the tests and the build see the code.
  const { module } = await runnerImport<Bench>(path.resolve(file), {
    configFile: false,
    logLevel: 'error',
    plugins: [WxtVitest()],
  });
  return module.run();
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, value, unit, limit, holds }) => [
    holds ? '✓' : '✗',
    name,
    `${Number(value.toPrecision(4))} ${unit}`,
    limit === null ? '' : `limit ${limit} ${unit}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const args = process.argv.slice(2);
const wanted = args.filter((argument) => !argument.startsWith('--'));
const files = globSync('tests/bench/**/*.bench.ts')
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .toSorted();
const rows: Row[] = [];
for (const file of files) rows.push(...(await measure(file)));
console.log(args.includes('--json') ? JSON.stringify(rows, null, 2) : table(rows));
if (files.length === 0)
  console.error(`No measurements in tests/bench${wanted.length ? ` match ${wanted.join(' ')}` : ''}.`);
process.exit(rows.every(({ holds }) => holds) && files.length > 0 ? 0 : 1);

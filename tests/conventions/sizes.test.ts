import { expect, it } from 'vitest';
import { type Source, sources } from './sources.ts';

const rooms = sources('utils', 'components');
// Tests are tables, which grow by rows; what they stand on is code like any other.
const everything = [...rooms, ...sources('entrypoints', 'tests')].filter(
  ({ path }) => !/\.(test|spec)\.tsx?$/.test(path),
);

it('entrypoints are wiring: at most 40 lines', () => {
  expect(longerThan(40, sources('entrypoints'))).toEqual([]);
});

it('a file over 300 lines says in its header why it must be read whole', () => {
  const unexplained = everything.filter((source) => !/read whole/.test(header(source)));
  expect(longerThan(300, unexplained)).toEqual([]);
});

it('files are small: median at most 60 lines, nine in ten at most 160', () => {
  const lengths = rooms.map(({ lines }) => lines.length).toSorted((one, other) => one - other);
  const quantile = (share: number) => lengths[Math.floor(share * (lengths.length - 1))];
  expect(quantile(0.5)).toBeLessThanOrEqual(60);
  expect(quantile(0.9)).toBeLessThanOrEqual(160);
});

function longerThan(limit: number, among: readonly Source[]): readonly string[] {
  return among
    .filter(({ lines }) => lines.length > limit)
    .map(({ path, lines }) => `${path} has ${lines.length} lines`);
}

/** Everything before the first line of code. */
function header({ text, parsed }: Source): string {
  return text.slice(0, parsed.program.body[0]?.start ?? 0);
}

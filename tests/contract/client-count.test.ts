import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { operations } from '@/utils/whautomate/index.ts';
import { documentedOperations } from './client-support/openapi.ts';

const source = new URL('../../utils/whautomate/', import.meta.url);

it('covers every operation of the file: 83 = 83', () => {
  expect(documentedOperations).toHaveLength(83);
  expect(Object.keys(operations).sort()).toEqual(documentedOperations.map(({ id }) => id).sort());
});

it('marks exactly the guessed operations as experimental', () => {
  const code = readdirSync(source)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, source), 'utf8'))
    .join('\n');
  const marked = [...code.matchAll(/\/\*\* @experimental [^/]*\*\/\nexport const (\w+)/g)].map(
    (match) => match[1],
  );
  const guessed = documentedOperations.filter(({ confidence }) => confidence === 'low').map(({ id }) => id);
  expect(marked.sort()).toEqual(guessed.sort());
});

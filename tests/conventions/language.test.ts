import { describe, expect, it } from 'vitest';
import { lineAt, type Source, sources, told, walk } from './sources.ts';

const shipped = sources('entrypoints', 'components', 'utils');
const everything = [...shipped, ...sources('tests')];

describe('TypeScript', () => {
  it('is only what can be erased, and never `any` or `!`', () => {
    const found = everything.flatMap((source) =>
      walk(source, (report) => ({
        TSAnyKeyword: (node) => report(node, 'any'),
        TSNonNullExpression: (node) => report(node, 'non-null !'),
        TSEnumDeclaration: (node) => report(node, 'enum'),
        TSParameterProperty: (node) => report(node, 'parameter property'),
        TSModuleDeclaration: (node) => {
          if (!node.declare && node.kind !== 'global') report(node, 'namespace');
        },
      })),
    );
    expect(told(found)).toEqual([]);
  });

  it('takes schemas from zod/mini: full zod weighs four times as much', () => {
    const found = everything.flatMap((source) =>
      walk(source, (report) => ({
        ImportDeclaration: (node) => {
          if (/^zod(\/v\d)?$/.test(node.source.value)) report(node, node.source.value);
        },
      })),
    );
    expect(told(found)).toEqual([]);
  });
});

describe('data', () => {
  const PARSERS = [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTMLUnsafe',
    'dangerouslySetInnerHTML',
  ];

  it('is never parsed as HTML', () => {
    const found = shipped.flatMap((source) =>
      walk(source, (report) => ({
        Identifier: (node) => {
          if (PARSERS.includes(node.name)) report(node, node.name);
        },
        JSXIdentifier: (node) => {
          if (PARSERS.includes(node.name)) report(node, node.name);
        },
      })),
    );
    expect(told(found)).toEqual([]);
  });
});

describe('debts', () => {
  it('carry a date: TODO [2026-11-22]', () => {
    const found = everything.flatMap((source) =>
      source.parsed.comments
        .filter(({ value }) => /\b(TODO|FIXME|XXX|HACK)\b(?! \[20\d\d-\d\d-\d\d\])/.test(value))
        .filter(() => !source.path.startsWith('tests/conventions/'))
        .map(({ value, start }) => `${source.path}:${lineAt(source, start)} ${value.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('are not skipped tests, unless a dated reason stands in the call or right above it', () => {
    expect(sources('tests').flatMap(skippedTests)).toEqual([]);
  });
});

const DATE = /20\d\d-\d\d-\d\d/;

/** `test.skip(…)`, `describe.todo(…)`, `chromiumOnly(…)` and their like; `only` hides all other tests and is never right. */
function skippedTests(source: Source): readonly string[] {
  const found = walk(source, (report) => ({
    CallExpression: (node) => {
      const { callee } = node;
      const call = source.text.slice(node.start, node.end);
      if (callee.type === 'Identifier' && /^(?:chromium|firefox)Only$/.test(callee.name) && !DATE.test(call))
        report(node, callee.name);
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return;
      if (!['test', 'it', 'describe', 'suite'].includes(callee.object.name)) return;
      const kind = callee.property.type === 'Identifier' ? callee.property.name : '';
      if (!['skip', 'only', 'todo', 'fixme', 'fails'].includes(kind)) return;
      const above = source.lines[lineAt(source, node.start) - 2] ?? '';
      const isReasoned = DATE.test(above + call);
      if (kind === 'only' || !isReasoned) report(node, `${callee.object.name}.${kind}`);
    },
  }));
  return told(found);
}

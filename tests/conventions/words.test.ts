import type { ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXTRA_WORDS } from './exceptions.ts';
import { sources, textOf, told, walk } from './sources.ts';

const LOCALE = 'locales/en.yml';

/** Attributes and props whose value a person reads or hears. */
const READ_ALOUD = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'hint',
  'label',
  'placeholder',
  'title',
];

const shipped = sources('entrypoints', 'components', 'utils');

describe('words a person reads', () => {
  it('live in the locale, not in JSX', () => {
    const found = sources('entrypoints', 'components').flatMap((source) =>
      walk(source, (report) => ({
        JSXText: (node) => {
          if (isWords(node.value)) report(node, node.value.trim());
        },
        JSXExpressionContainer: (node) => {
          // An attribute's container is judged with the attribute's name below.
          if (!attributeValues.has(node))
            for (const literal of literals(node.expression)) report(node, literal);
        },
        JSXAttribute: (node) => {
          const { name, value } = node;
          if (value?.type === 'JSXExpressionContainer') attributeValues.add(value);
          if (name.type !== 'JSXIdentifier' || !READ_ALOUD.includes(name.name) || !value) return;
          const said = value.type === 'JSXExpressionContainer' ? literals(value.expression) : literals(value);
          for (const literal of said) report(node, `${name.name}: ${literal}`);
        },
      })),
    );
    expect(told(found)).toEqual([]);
  });
});

describe(LOCALE, () => {
  const keys = leaves(parse(textOf(LOCALE)));
  const used = usedKeys();

  it('has no empty text', () => {
    expect(keys.filter(({ value }) => value.trim() === '').map(({ key }) => key)).toEqual([]);
  });

  it('has every key that the code asks for', () => {
    const present = new Set(keys.map(({ key }) => key));
    // Keys with `@@` are the browser's own, such as the text direction.
    expect([...used.asked].filter((key) => !key.startsWith('@@') && !present.has(key))).toEqual([]);
  });

  it('has no key that nothing uses', () => {
    const unused = keys
      .map(({ key }) => key)
      .filter((key) => !used.mentioned.has(key) && !used.patterns.some((pattern) => pattern.test(key)));
    expect(unused.filter((key) => !EXTRA_WORDS[key])).toEqual([]);
    expect(Object.keys(EXTRA_WORDS).filter((key) => !unused.includes(key))).toEqual([]);
  });
});

/** Containers that belong to attributes, so that children and attributes are judged apart. */
const attributeValues = new WeakSet<object>();

function isWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Literal words that an expression may come to. */
function literals(node: ESTree.Node): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' && isWords(node.value) ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.raw).filter(isWords);
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return [...literals(node.left), ...literals(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...literals(node.left), ...literals(node.right)] : [];
    case 'ParenthesizedExpression':
      return literals(node.expression);
    default:
      return [];
  }
}

/** The locale's texts by key. A group of only counts (`0`, `1`, `n`) is one text with plural forms. */
function leaves(node: unknown, prefix = ''): readonly { key: string; value: string }[] {
  if (typeof node !== 'object' || node === null) return [{ key: prefix, value: String(node) }];
  const entries = Object.entries(node);
  if (entries.every(([name]) => /^(\d+|n)$/.test(name))) {
    return [{ key: prefix, value: entries.map(([, value]) => String(value)).join('') }];
  }
  return entries.flatMap(([name, value]) => leaves(value, prefix ? `${prefix}.${name}` : name));
}

/**
 * How the code speaks of keys: `asked` are literal arguments of `t()`; `mentioned` are all string literals, since tables map
 * states to keys; `patterns` come from templates such as `failure.${code}`.
 */
function usedKeys() {
  const asked = new Set<string>();
  const mentioned = new Set<string>();
  const patterns: RegExp[] = [];
  for (const source of shipped) {
    walk(source, () => ({
      CallExpression: ({ callee, arguments: [first] }) => {
        const isT =
          callee.type === 'MemberExpression' &&
          callee.object.type === 'Identifier' &&
          callee.object.name === 'i18n' &&
          callee.property.type === 'Identifier' &&
          callee.property.name === 't';
        if (isT && first?.type === 'Literal' && typeof first.value === 'string') asked.add(first.value);
      },
      Literal: ({ value }) => {
        if (typeof value === 'string') mentioned.add(value);
      },
      TemplateLiteral: ({ quasis }) => {
        const parts = quasis.map(({ value }) => value.raw);
        // Only a template that names its group counts: `${anything}` would use every key.
        if (/^[a-z][\w]*\./i.test(parts[0] ?? '')) {
          patterns.push(new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.+')}$`));
        }
      },
    }));
  }
  for (const name of textOf('utils/platform/manifest.ts').matchAll(/__MSG_(\w+)__/g))
    mentioned.add((name[1] ?? '').replaceAll('_', '.'));
  return { asked, mentioned, patterns };
}

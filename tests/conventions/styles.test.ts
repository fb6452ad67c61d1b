import { expect, it } from 'vitest';
import { files, sources, textOf, told, walk } from './sources.ts';

/**
 * Physical sides, which stay where they are when Arabic or Hebrew turns the page around. `top` and `bottom` of a box are
 * written logically too, so that one look tells that a sheet is safe.
 */
const PHYSICAL = [
  /^(margin|padding|border|scroll-margin|scroll-padding|inset)-(left|right|top|bottom)\b/,
  /^border-(top|bottom)-(left|right)-radius$/,
  /^(left|right|top|bottom)$/,
];
const SIDED = ['text-align', 'float', 'clear'];

it('style sheets name sides logically', () => {
  const found = files('css', 'components', 'entrypoints', 'public').flatMap((file) =>
    declarations(textOf(file))
      .filter(
        ({ property, value }) =>
          isPhysical(property) || (SIDED.includes(property) && /^(left|right)\b/.test(value)),
      )
      .map(({ property, value, line }) => `${file}:${line} ${property}: ${value}`),
  );
  expect(found).toEqual([]);
});

it('inline styles do too', () => {
  const found = sources('components', 'entrypoints').flatMap((source) =>
    walk(source, (report) => ({
      JSXAttribute: ({ name, value }) => {
        if (name.name !== 'style' || value?.type !== 'JSXExpressionContainer') return;
        if (value.expression.type !== 'ObjectExpression') return;
        for (const property of value.expression.properties) {
          if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
          const kebab = property.key.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
          if (isPhysical(kebab)) report(property, property.key.name);
        }
      },
    })),
  );
  expect(told(found)).toEqual([]);
});

function isPhysical(property: string): boolean {
  return PHYSICAL.some((pattern) => pattern.test(property));
}

/** The declarations of a style sheet. Comments and strings are blanked first, so what is left between `{;` and `;}` is CSS. */
function declarations(css: string): readonly { property: string; value: string; line: number }[] {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const bare = css.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, blank);
  return [...bare.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((match) => ({
    property: match[1] ?? '',
    value: (match[2] ?? '').trim(),
    line: bare.slice(0, match.index).split('\n').length,
  }));
}

import { type ComponentChildren, Fragment } from 'preact';

/**
 * A translated sentence with parts that are more than text: `{name}` in the sentence becomes `parts.name`.
 * So word order stays the translator's and nothing is parsed as HTML.
 */
export function Rich({ text, parts }: { text: string; parts: Record<string, ComponentChildren> }) {
  return text.split(/\{(\w+)\}/u).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no other name
    <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>
  ));
}

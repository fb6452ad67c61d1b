import type { ComponentChildren } from 'preact';

/** A phone number, key or host: read from left to right in every language, and kept apart from the text around it. */
export function Num({ children }: { children: ComponentChildren }) {
  return <bdi class="num">{children}</bdi>;
}

/** The same for plain text (labels, titles), by invisible marks. */
export const numText = (value: string): string => `\u2066${value}\u2069`;

/** A name or any other text of unknown direction inside a plain sentence. */
export const isolated = (value: string): string => `\u2068${value}\u2069`;

import { browser } from 'wxt/browser';

/** A line below the address bar. */
export interface Suggestion {
  /** What stands in the bar when the line is chosen. */
  content: string;
  name: string;
  /** What kind of record it is; the words are the caller's. */
  kind: 'client' | 'contact';
  /** The number or address. */
  about: string;
}

/** Chromium reads a description as XML and refuses it whole for one stray `&`; characters XML does not know would do the same. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A line's words: emphasis where the browser knows it, plain text in Firefox, which would show the marks themselves. */
export function describe(
  { name, about }: Pick<Suggestion, 'name' | 'about'>,
  kind: string,
  isXml: boolean = import.meta.env.CHROME,
): string {
  const rest = [about, kind].filter((each) => each !== '').join(' · ');
  return isXml ? `<match>${escapeXml(name)}</match> <dim>${escapeXml(rest)}</dim>` : `${name} – ${rest}`;
}

/** The first line, which is what Enter does; `words` hold no markup. */
export function setDefault(words: string, isXml: boolean = import.meta.env.CHROME): void {
  browser.omnibox.setDefaultSuggestion({ description: isXml ? escapeXml(words) : words });
}

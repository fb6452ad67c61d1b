import type { Kind, Source } from '../types.ts';

/** Something on a page that is not running text and may hold an identity: a link, an attribute, a structured value. */
export interface Clue {
  readonly element: Element;
  readonly source: Source;
  /** What to judge. */
  readonly text: string;
  /** What the page says, when it is not `text`: the whole href of a link. */
  readonly raw?: string;
  /** The markup itself says what it is. */
  readonly certain?: Kind;
  readonly attribute?: string;
  readonly name?: string;
}

/** Elements that match, in this root only. */
export type Root = Document | ShadowRoot;

/** Reads one string off an element: an attribute, or its text. */
export type Read = { readonly attribute: string } | 'text';

/** Elements that carry an address or a number together with the name of its owner. */
export interface PersonRule {
  readonly select: string;
  readonly value: Read;
  readonly name?: Read;
  /** Where the site shows a name by its first word alone. */
  readonly shortened?: string;
}

/** A part of the page that belongs to one person: what is found in it without a name of its own is theirs. */
export interface ScopeRule {
  /** The part. Scopes are tried in order; the innermost element that matches wins. */
  readonly within: string;
  /** Where the name stands, inside the part, or anywhere on the page when `page` is set. */
  readonly name: string;
  readonly read?: Read;
  readonly which?: 'first' | 'last';
  readonly page?: boolean;
  /** Not at all while this is on the page. */
  readonly unless?: string;
  /** Parts of the part that belong to somebody else. */
  readonly except?: string;
}

/** An attribute only this site uses, and the piece of it that is an identity. */
export interface CarrierRule {
  readonly select: string;
  readonly attribute: string;
  /** The first group is the identity; a second group, when there is one, names its owner. */
  readonly pattern: RegExp;
  readonly certain?: 'phone' | 'email';
  /** Prefix that makes it international. */
  readonly plus?: boolean;
}

/** One row of an adapter's own test: a page that looks like this means that. */
export interface SiteExample {
  readonly what: string;
  readonly url: string;
  readonly html: string;
  readonly expect: {
    readonly view?: string;
    readonly about?: string;
    readonly own?: readonly string[];
    /** `value → name` */
    readonly names?: Readonly<Record<string, string>>;
    readonly healthy?: boolean;
  };
}

/**
 * What we know about one site, as data. Nothing here runs code of its own on the page: `engine.ts` interprets it, so a
 * site that changes can only make us blind, never wrong or slow. Selectors use attributes before classes (facts/sites.md).
 */
export interface SiteAdapter {
  readonly id: string;
  readonly matches: (url: URL) => boolean;
  /** Changes when the app shows another thing without a page load: what was known about the view is forgotten then. */
  readonly view: (url: URL) => string;
  /** Parts that list many people: there no name belongs to the number behind it. */
  readonly lists?: string;
  /** At least one must be on the page when it has text; otherwise the site has changed and generic detection takes over. */
  readonly anchors: readonly string[];
  readonly own: readonly { readonly select: string; readonly read: Read }[];
  readonly people: readonly PersonRule[];
  readonly scopes: readonly ScopeRule[];
  readonly carriers?: readonly CarrierRule[];
  /** Who the page is about: their address or number, or else their name. */
  readonly about: readonly {
    readonly select: string;
    readonly read: Read;
    readonly which?: 'first' | 'last';
  }[];
  /** Names that mean the signed-in user. Translated ones are recognised by the address. */
  readonly selfNames?: readonly string[];
}

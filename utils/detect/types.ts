/** What can be found: a phone number or an e-mail address. */
export type Kind = 'phone' | 'email';

/** How sure we are. `low` is kept for an explicit look-up; only `medium` and `high` are painted and listed. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where on the page something stood; the words of tests/fixtures/pages/FORMAT.md. */
export type Source =
  | 'text'
  | 'tel'
  | 'mailto'
  | 'sms'
  | 'wa.me'
  | 'jsonld'
  | 'microdata'
  | 'hcard'
  | 'attribute';

/** One phone number or address found in a text. Plain JSON. */
export interface Detection {
  /** UTF-16 offsets into the text that was searched: `text.slice(start, end) === raw`. */
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** E.164 with `+` for a phone, the lower-case address for an e-mail. */
  readonly value: string;
  /** Exactly the characters found. An extension (`ext. 12`) is outside `raw`. */
  readonly raw: string;
  /** Digits of the extension, never part of `value`. */
  readonly extension?: string;
  readonly confidence: Confidence;
  /** The person the text (or what stands around it) gives, exactly as written there. */
  readonly name?: string;
  /**
   * Where the name comes from: `card` when a line right above is nothing but the name, `nobody` when the text says that it is
   * somebody else's ("their hotline is …").
   */
  readonly nameFrom?: 'text' | 'row' | 'card' | 'guess' | 'nobody';
  /** Why, as stable words joined by `+`, such as `international+label`: for tests, logs and "not a number" reports. */
  readonly reason: string;
}

/** What stands around a text on its page and says what it is. Every part is plain text the page gave. */
export interface TextContext {
  /** The caption of this one value: the cell to its left, its `<dt>`, its `<label>`. */
  readonly label?: string;
  /** The header of the column. */
  readonly heading?: string;
  /** The heading of the section: a hint at most. */
  readonly section?: string;
  /** The sentence that leads to a link which shows other words than its value: "book with Ann Lee **on WhatsApp**". */
  readonly before?: string | undefined;
  /** What the element says of itself: its label, the words of the link. */
  readonly self?: readonly string[];
  /** Other cells of the row. */
  readonly row?: readonly string[];
  /** The headers of their columns, in the same order; empty where there is none. */
  readonly columns?: readonly string[];
  /** Short lines above on the same card, nearest first; `@` for one that holds another address or number. */
  readonly lines?: readonly string[];
  /** The line right below, where a quotation is signed. */
  readonly below?: string | undefined;
  /** The rest of a row that begins with the value: a chat's last message, where somebody may say who they are. */
  readonly preview?: string | undefined;
  /** Most of the column it stands in is numbers of other kinds. */
  readonly codes?: boolean | undefined;
  /** Headings of the card, then of what holds it, and so on. */
  readonly headings?: readonly (readonly string[])[];
  /** A link, an itemprop or an adapter already says "this is a phone number": nothing has to be proved. */
  readonly certain?: Kind;
}

/** Options of `findInText`. */
export interface FindOptions {
  /** ISO 3166-1 alpha-2, upper case. Without it only numbers with a country code are found. */
  readonly defaultCountry?: string;
  /** BCP 47 language of the text. Labels of every language are understood without it. */
  readonly lang?: string;
  readonly context?: TextContext;
  /** Of the document. One that begins with a person's name is a page about that person. */
  readonly title?: string;
}

/**
 * Turns a text into detections: `findInText` itself in tests and tools, a batched message to the background in the
 * product (`batchJudge`), because the phone metadata is too heavy for every page.
 */
export type Judge = (
  text: string,
  options: FindOptions,
) => readonly Detection[] | Promise<readonly Detection[]>;

/** What crosses the message: one text around one or more hits. Plain JSON. */
export interface Candidate extends Omit<FindOptions, 'title'> {
  readonly text: string;
}

/** One detection on a page. `element` and `range` never cross a message: `plain()` leaves them out. */
export interface PageDetection extends Detection {
  readonly source: Source;
  /** Which attribute, for `source: 'attribute'`. */
  readonly attribute?: string;
  /** The signed-in user's own address or number: listed nowhere, painted nowhere. */
  readonly own?: boolean;
  /** Who the page is about (open mail's sender, record, chat), as an adapter says. */
  readonly about?: boolean;
  /** The element that carries it, or that holds the text. */
  readonly element: Element;
  /** The characters to paint, for visible text. */
  readonly range?: Range;
}

/** A page detection without its nodes: what messages, groups and stores hold. */
export type PlainDetection = Omit<PageDetection, 'element' | 'range'>;

/** One reason why a phone or an address belongs to a person. */
export interface Evidence {
  readonly kind: Kind;
  readonly value: string;
  readonly raw: string;
  readonly source: Source;
  readonly confidence: Confidence;
  readonly reason: string;
  readonly extension?: string;
  readonly name?: string;
}

/** A person as the page shows one. Plain JSON; never merged into a record by itself, since a page can lie. */
export interface PagePerson {
  /** Stable while the page shows the same person: the first of their values. */
  readonly key: string;
  readonly name?: string;
  /** Lower-case addresses, the surest first. */
  readonly emails: readonly string[];
  /** E.164 numbers, the surest first. */
  readonly phones: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The page is about this person. */
  readonly about: boolean;
}

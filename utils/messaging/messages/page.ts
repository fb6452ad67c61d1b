import * as z from 'zod/mini';
import { message, OURS } from '../define.ts';
import { launcher, movedView } from './frame.ts';
import { pagePerson, site, status, text } from './views.ts';

/** One of several people in what somebody selected. */
const choice = z.object({
  kind: z.enum(['phone', 'email']),
  /** E.164, or the address. */
  value: text(320),
  /** As it was selected. */
  raw: text(400),
  /** Ready to read. */
  shown: text(400),
  name: z.optional(text(200)),
});
export type ChoiceView = z.infer<typeof choice>;

/**
 * Somebody the panel shall open: on the page by `key`, else by what is looked up (a number, an address, or a name), else out of
 * several to choose from; `next` is what follows then. With nothing of it, the panel's first view.
 */
const wanted = z.object({
  key: z.optional(text(200)),
  search: z.optional(text(320)),
  choices: z.optional(z.array(choice).check(z.maxLength(50))),
  next: z.optional(text(20)),
  /** Moved over from the sidebar inside the page. */
  view: z.optional(movedView),
});

/** What the panel shows of the tab beside it. */
const pagePeople = z.object({
  tabId: z.number(),
  /** `closed`: pages browsers keep to themselves; `not-allowed`: the person has not granted this site. */
  state: z.enum(['ready', 'scanning', 'not-allowed', 'off', 'closed']),
  origin: z.optional(z.string()),
  site: z.optional(site),
  /** `off` for this page alone, until it is left or loaded anew. */
  paused: z.optional(z.boolean()),
  /** Assumed for numbers without a country code, and why. */
  country: z.optional(z.object({ code: z.string(), source: z.enum(['site', 'account', 'page', 'browser']) })),
  /** The name of a site adapter that matched, and whether it still does. */
  adapter: z.optional(z.object({ name: z.string(), healthy: z.boolean() })),
  people: z.array(pagePerson),
  /** Asked for by the card, the menu, a shortcut or the address bar: the surface opens it and clears it. */
  wanted: z.optional(wanted),
});
export type PagePeople = z.infer<typeof pagePeople>;

const confidence = z.enum(['high', 'medium', 'low']);

const caption = text(400);
const captions = z.array(caption).check(z.maxLength(60));

/**
 * A piece of page text that may hold identities, and what stands around it. The same shape as `Candidate` of `utils/detect`: a
 * test compares the two, since what a schema does not name would be lost on the way.
 */
export const candidate = z.object({
  text: text(4_000),
  defaultCountry: z.optional(text(2)),
  lang: z.optional(text(35)),
  context: z.optional(
    z.object({
      label: z.optional(caption),
      heading: z.optional(caption),
      section: z.optional(caption),
      before: z.optional(caption),
      self: z.optional(captions),
      row: z.optional(captions),
      columns: z.optional(captions),
      lines: z.optional(captions),
      below: z.optional(caption),
      preview: z.optional(caption),
      codes: z.optional(z.boolean()),
      headings: z.optional(z.array(captions).check(z.maxLength(20))),
      certain: z.optional(z.enum(['phone', 'email'])),
    }),
  ),
});

/** `Detection` of `utils/detect`. */
export const identity = z.object({
  start: z.number(),
  end: z.number(),
  kind: z.enum(['phone', 'email']),
  value: text(320),
  raw: text(4_000),
  extension: z.optional(text(12)),
  confidence,
  name: z.optional(text(400)),
  nameFrom: z.optional(z.enum(['text', 'row', 'card', 'guess', 'nobody'])),
  reason: text(400),
});

/** `PlainDetection` of `utils/detect`. */
export const seen = z.extend(identity, {
  source: z.enum(['text', 'tel', 'mailto', 'sms', 'wa.me', 'jsonld', 'microdata', 'hcard', 'attribute']),
  attribute: z.optional(text(60)),
  own: z.optional(z.boolean()),
  about: z.optional(z.boolean()),
});
/** One identity on a page, without its nodes. */
export type SeenIdentity = z.infer<typeof seen>;

/** What a content script may say, and the little it is told. */
export const pageMessages = {
  'page.people': message(OURS, z.object({ tabId: z.optional(z.number()) }), pagePeople),
  /** Without `wanted`: the panel has opened it. With it, from the popup: the panel shall open this next. */
  'page.wanted': message(OURS, z.object({ tabId: z.number(), wanted: z.optional(wanted) }), z.object({})),
  /** The switch for one page. A frame speaks of its own. */
  'page.pause': message(OURS, z.object({ tabId: z.number(), paused: z.boolean() }), z.object({})),
  'page.show': message(OURS, z.object({ tabId: z.number(), key: text(200) }), z.object({})),
  'content.hello': message(
    ['content'],
    z.object({ lang: z.optional(text(35)), address: z.optional(text(400)) }),
    z.object({
      enabled: z.boolean(),
      statusColours: z.boolean(),
      country: z.string(),
      kinds: z.object({ phone: z.boolean(), email: z.boolean() }),
      minimumConfidence: confidence,
      /** Values this site has taught us are no phone numbers. */
      ignored: z.array(z.string()),
      /** Present where the person wants the sidebar inside the page. */
      inPage: z.optional(launcher),
    }),
  ),
  'content.judge': message(
    ['content'],
    z.object({ candidates: z.array(candidate).check(z.maxLength(2_000)) }),
    /** One list for each candidate, in the same order. */
    z.object({ judged: z.array(z.array(identity)) }),
  ),
  /** All identities now on the page; answers one status word each, in the same order. */
  'content.seen': message(
    ['content'],
    z.object({
      identities: z.array(seen).check(z.maxLength(5_000)),
      adapter: z.optional(z.object({ name: text(40), healthy: z.boolean() })),
    }),
    z.object({ statuses: z.array(status) }),
  ),
  /** Opens the panel at one person; what happens there is the person's doing. */
  'content.open': message(
    ['content'],
    z.object({ value: text(320), next: z.optional(z.enum(['look-up', 'book', 'tag'])) }),
    z.object({ opened: z.boolean() }),
  ),
  'content.ignore': message(['content'], z.object({ value: text(320) }), z.object({})),
};

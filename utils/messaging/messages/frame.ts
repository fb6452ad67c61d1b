import * as z from 'zod/mini';
import { message } from '../define.ts';
import { appointment, id, personKind, text } from './views.ts';

/** Where the launcher stands, and how wide the sidebar opens; remembered for each site. */
export const launcher = z.object({
  /** Of the reading direction, so that it turns with the language. */
  edge: z.enum(['start', 'end']),
  /** From the top (0) to the bottom (1) of the window. */
  at: z.number().check(z.gte(0), z.lte(1)),
  /** CSS pixels. */
  width: z.int().check(z.gte(280), z.lte(720)),
});
export type LauncherView = z.infer<typeof launcher>;

const phone = z.object({ raw: text(400), shown: text(400) });
const asked = z.object({
  phones: z.readonly(z.array(phone).check(z.maxLength(50))),
  emails: z.readonly(z.array(text(320)).check(z.maxLength(50))),
  name: z.optional(text(200)),
  country: z.optional(text(2)),
  pageKey: z.optional(text(400)),
});

/** A view of the sidebar inside a page, to be gone on with in the panel. `components/shell/routes.ts` has the same shapes. */
export const movedView = z.discriminatedUnion('view', [
  z.object({ view: z.literal('look-up'), asked }),
  z.object({ view: z.literal('named'), name: text(320) }),
  z.object({ view: z.literal('new-person'), asked }),
  z.object({ view: z.literal('person'), kind: personKind, id, asked: z.optional(asked) }),
  z.object({
    view: z.literal('book'),
    client: z.object({ id, name: text(200) }),
    moving: z.optional(appointment),
  }),
  z.object({ view: z.literal('activity') }),
]);
export type MovedView = z.infer<typeof movedView>;

const none = z.object({});

/**
 * The sidebar inside a page (ADR 6). Its frame is told nothing before it has redeemed a pass that our own script asked for in
 * the page around it; the router holds that, not the handlers.
 */
export const frameMessages = {
  /** A pass for one frame of this page: once, soon, here. */
  'content.frame': message(['content'], none, z.object({ pass: z.string() })),
  'content.launcher': message(['content'], launcher, none),
  'content.hide': message(['content'], z.object({ where: z.enum(['site', 'everywhere']) }), none),
  'frame.redeem': message(
    ['frame'],
    /** `parents`: origins of the documents around the frame, where the browser tells (`location.ancestorOrigins`). */
    z.object({ pass: text(64), parents: z.array(text(300)).check(z.maxLength(20)) }),
    z.object({ tabId: z.number() }),
  ),
  /** What the panel shall show once the person has opened it from the frame. */
  'frame.continue': message(
    ['frame'],
    z.object({ view: z.optional(movedView) }),
    /** For browsers whose panel opens by its own button or keys only. */
    z.object({ keys: z.string() }),
  ),
};

import type { i18n } from '#i18n';
import type { Site } from '@/utils/detect/page.ts';
import type { LauncherView, send } from '@/utils/messaging/index.ts';
import type { createHost } from './host.ts';
import type { createParts } from './parts.ts';

/** Shows, keeps or removes the launcher as the site's rules say; undefined removes it. */
export type FollowInPage = (rules: LauncherView | undefined) => void;

/** What the detector lends the sidebar's script, so that no page loads it twice. */
export interface PageTools {
  readonly createHost: typeof createHost;
  readonly createParts: typeof createParts;
  readonly send: typeof send;
  readonly i18n: typeof i18n;
  /** The address of the page that stands in the sidebar's frame. */
  readonly frameAddress: () => string;
}

/** Brings the sidebar inside a page, until the signal ends it. */
export type BringInPage = (document: Document, signal: AbortSignal, tools: PageTools) => FollowInPage;

/**
 * Where our scripts in one page leave something for each other: the extension's own world, which no page can see. After an update
 * it is a new one.
 */
export interface World {
  /** The one script that reads the page. */
  sidebarDetector?: { alive(): boolean; stop(): void };
  /** Comes in a script of its own, only where a person asked for the sidebar (`utils/platform/sites.ts`). */
  sidebarInPage?: BringInPage;
  /** The adapters, in a script of their own, too: only pages of their sites load it. */
  sidebarSite?: (document: Document) => Site | undefined;
}

/** The world this script runs in. */
export const world = globalThis as World;

/** What stands on a host page: painted people, one card, one quiet word when the script is out of date. */
export type { Parts } from './parts.ts';
export { runOnPage } from './run.ts';
export { type BringInPage, type PageTools, world } from './world.ts';

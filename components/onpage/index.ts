/** What stands on a host page: painted people, one card, one quiet word when the script is out of date. */
export { createHost, type Host } from './host.ts';
export { runOnPage } from './run.ts';
export { type FollowInPage, world } from './world.ts';

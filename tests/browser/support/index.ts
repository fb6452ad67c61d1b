/**
 * Real browsers for scripts that are not Playwright tests (the journey, the icon drawer). Specs import `./support/test.ts`.
 * Plain Node 24 runs everything here.
 */
export { findChromium, findFirefox } from './browsers.ts';
export type { ChromiumDriver } from './chromium/driver.ts';
export { launchChromium } from './chromium/launch.ts';
export { ChromiumSurface } from './chromium/surface.ts';
export type { Driver, Evaluator, LaunchOptions, Surface, Target } from './driver.ts';
export type { FirefoxDriver } from './firefox/driver.ts';
export { launchFirefox } from './firefox/launch.ts';
export { type Attempt, type Exchange, type Handler, type Network, startNetwork } from './network/index.ts';
export { until } from './poll.ts';

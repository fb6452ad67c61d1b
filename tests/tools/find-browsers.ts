/**
 * Says which real browsers will be used, installing a missing one where that is possible, so that a long run does not end
 * in its last minutes for want of one. Arguments: `chromium`, `firefox`; both when left out.
 */
import { findChromium, findFirefox } from '../browser/support/browsers.ts';

const FINDERS = { chromium: findChromium, firefox: findFirefox } as const;

const wanted = process.argv.slice(2);
for (const [name, find] of Object.entries(FINDERS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    console.log(`${name}: ${find()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

import { existsSync } from 'node:fs';
import path from 'node:path';

/** The page that a build opens when it is installed. */
export const WELCOME = '/welcome.html';

/**
 * Whether a build opens a page when it is installed. A launcher waits for it, or it would come up later and take the place of
 * the tab that a test believes to be in front.
 */
export function welcomes(build: string): boolean {
  return existsSync(path.join(build, WELCOME));
}

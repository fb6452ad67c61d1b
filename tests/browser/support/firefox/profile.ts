import { createHash } from 'node:crypto';
import { cpSync, existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeFolder, temporaryFolder } from '../temporary.ts';
import type { Preferences } from './process.ts';

/**
 * A new profile with these preferences. Firefox's very first start in a profile takes more than twice as long as the next (7 s
 * against 3 s on two busy cores), so profiles are copies of one that was started and ended once, kept under the system's
 * temporary folder for as long as Firefox stays the same.
 * @param executable Firefox's path: another Firefox, or the same updated, gets a template of its own.
 * @param startOnce Starts Firefox in a folder and ends it again.
 */
export async function newProfile(
  executable: string,
  preferences: Preferences,
  startOnce: (folder: string) => Promise<void>,
): Promise<string> {
  const identity = `${executable} ${statSync(executable).mtimeMs} ${Object.keys(preferences)}`;
  const hash = createHash('sha256').update(identity).digest('hex').slice(0, 16);
  const template = path.join(tmpdir(), `whautomate-firefox-template-${hash}`);
  if (!existsSync(template)) await makeTemplate(template, preferences, startOnce);
  const profile = temporaryFolder('firefox');
  cpSync(template, profile, { recursive: true });
  writePreferences(profile, preferences);
  return profile;
}

async function makeTemplate(
  template: string,
  preferences: Preferences,
  startOnce: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = temporaryFolder('firefox');
  writePreferences(folder, preferences);
  await startOnce(folder);
  try {
    // In one step, so that another process sees all of it or nothing.
    renameSync(folder, template);
  } catch (error) {
    // Another process may have been first; its template is as good.
    if (!existsSync(template)) throw error;
  } finally {
    removeFolder(folder);
  }
}

function writePreferences(profile: string, preferences: Preferences): void {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
}

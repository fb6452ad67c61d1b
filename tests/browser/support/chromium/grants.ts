import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../browsers.ts';
import { until } from '../poll.ts';
import { removeFolder, runFolder, temporaryFolder } from '../temporary.ts';
import { switches } from './switches.ts';

/** A profile in which a person has granted sites, and the copy of the build it belongs to. */
export interface GrantedProfile {
  readonly profile: string;
  readonly extension: string;
}

/** Templates this process knows of, by build and origins. */
const templates = new Map<string, Promise<GrantedProfile>>();

/**
 * A new profile in which the optional `origins` are granted to the build. `permissions.request` hangs in a headless
 * Chromium, so the template is started once with the origins required, and then the real manifest is put back: a grant
 * outlives its being required, as after an update that made a permission optional. The id of an unpacked extension is made
 * of its path, so all profiles of one template share one copy of the build.
 */
export async function grantedProfile(build: string, origins: readonly string[]): Promise<GrantedProfile> {
  const key = JSON.stringify([build, [...origins].sort()]);
  const template = templates.get(key) ?? findTemplate(key, build, origins);
  templates.set(key, template);
  const { profile: source, extension } = await template;
  const profile = temporaryFolder('chromium');
  cpSync(source, profile, { recursive: true });
  return { profile, extension };
}

/** The template of this run of tests, made by whichever worker comes first: in each worker it was some twenty starts of the browser more. */
async function findTemplate(key: string, build: string, origins: readonly string[]): Promise<GrantedProfile> {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const folder = path.join(runFolder(), name);
  const template = { profile: path.join(folder, 'profile'), extension: path.join(folder, 'extension') };
  const ready = path.join(folder, 'ready');
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await until('the template another worker makes', async () => existsSync(ready), 60_000);
    return template;
  }
  await makeTemplate(template, build, origins).catch((error: unknown) => {
    // Whoever tries again begins anew.
    removeFolder(folder);
    throw error;
  });
  writeFileSync(ready, '');
  return template;
}

async function makeTemplate(
  { profile, extension }: GrantedProfile,
  build: string,
  origins: readonly string[],
): Promise<void> {
  cpSync(build, extension, { recursive: true });
  const manifestFile = path.join(extension, 'manifest.json');
  const original = readFileSync(manifestFile, 'utf8');
  const manifest = JSON.parse(original) as { host_permissions?: string[] };
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...origins];
  writeFileSync(manifestFile, JSON.stringify(manifest));

  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    // Port 9 is closed everywhere: this start has no network.
    args: switches({ extension, proxyPort: 9 }),
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  await context.close();
  writeFileSync(manifestFile, original);
}

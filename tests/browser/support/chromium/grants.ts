import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../browsers.ts';
import { temporaryFolder } from '../temporary.ts';
import { switches } from './switches.ts';

/** A profile in which a person has granted sites, and the copy of the build it belongs to. */
export interface GrantedProfile {
  readonly profile: string;
  readonly extension: string;
}

/** Templates made by this process, by build and origins. */
const templates = new Map<string, Promise<GrantedProfile>>();

/**
 * A new profile in which the optional `origins` are granted to the build. `permissions.request` hangs in a headless
 * Chromium, so the template is started once with the origins required, and then the real manifest is put back: a grant
 * outlives its being required, as after an update that made a permission optional. The id of an unpacked extension is made
 * of its path, so all profiles of one template share one copy of the build.
 */
export async function grantedProfile(build: string, origins: readonly string[]): Promise<GrantedProfile> {
  const key = JSON.stringify([build, [...origins].sort()]);
  const template = templates.get(key) ?? makeTemplate(build, origins);
  templates.set(key, template);
  const { profile: source, extension } = await template;
  const profile = temporaryFolder('chromium');
  cpSync(source, profile, { recursive: true });
  return { profile, extension };
}

async function makeTemplate(build: string, origins: readonly string[]): Promise<GrantedProfile> {
  const extension = temporaryFolder('extension');
  cpSync(build, extension, { recursive: true });
  const manifestFile = path.join(extension, 'manifest.json');
  const original = readFileSync(manifestFile, 'utf8');
  const manifest = JSON.parse(original) as { host_permissions?: string[] };
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...origins];
  writeFileSync(manifestFile, JSON.stringify(manifest));

  const profile = temporaryFolder('chromium-template');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    // Port 9 is closed everywhere: this start has no network.
    args: switches({ extension, proxyPort: 9 }),
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  await context.close();
  writeFileSync(manifestFile, original);
  return { profile, extension };
}

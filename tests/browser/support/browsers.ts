import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** One browser: how a person names it explicitly, what it is called on PATH, and what brings it. */
interface Wanted {
  readonly title: string;
  readonly variable: string;
  readonly commands: readonly string[];
  /** Places outside PATH, in order. */
  readonly places: readonly string[];
  readonly debianPackage: string;
  readonly remedy: string;
}

/**
 * The path of a Chromium that honours `--load-extension`, installing Debian's when root on a Debian-like system.
 * Branded Google Chrome ignores that flag since 137, so it is never looked for.
 * @throws Error when `CHROMIUM_PATH` names no file, or when no Chromium is found and none can be installed.
 */
export function findChromium(): string {
  return find({
    title: 'Chromium',
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    // Playwright returns where its own build would be, whether or not it is there.
    places: [chromium.executablePath()],
    debianPackage: 'chromium',
    remedy: 'run `npx playwright install chromium`',
  });
}

/**
 * The path of a Firefox with WebDriver BiDi, installing Debian's ESR when root on a Debian-like system.
 * @throws Error when `FIREFOX_PATH` names no file, or when no Firefox is found and none can be installed.
 */
export function findFirefox(): string {
  return find({
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
    remedy: 'install Firefox 142 or later',
  });
}

function find(wanted: Wanted): string {
  const found =
    explicitly(wanted.variable) ??
    wanted.places.find((place) => existsSync(place)) ??
    onPath(wanted.commands) ??
    fromDebian(wanted.debianPackage);
  if (found) return found;
  throw new Error(`No ${wanted.title} found: ${wanted.remedy}, or set ${wanted.variable} to its executable.`);
}

/** An explicit setting is never silently passed over: a wrong one would test another browser than asked. */
function explicitly(variable: string): string | undefined {
  const value = process.env[variable];
  if (value && !existsSync(value)) throw new Error(`${variable}=${value}: there is no such file.`);
  return value || undefined;
}

function onPath(commands: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return commands
    .flatMap((command) => folders.map((folder) => path.join(folder, command)))
    .find((candidate) => existsSync(candidate));
}

function fromDebian(name: string): string | undefined {
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall || process.env.NO_BROWSER_INSTALL) return undefined;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
  } catch {
    return undefined; // The caller's error names the remedies.
  }
  return onPath([name]);
}

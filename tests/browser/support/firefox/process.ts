import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFirefox } from '../browsers.ts';
import { removeFolder } from '../temporary.ts';
import { Connection } from './connection.ts';
import { newProfile } from './profile.ts';

/** Firefoxes that run now; a runner that ends takes them with it, or they would outlive it for ever. */
const running = new Set<ChildProcess>();

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

const START_PATIENCE = 60_000;
const CLOSE_PATIENCE = 5_000;

export interface FirefoxProcess {
  readonly connection: Connection;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Starts Firefox in a new profile and opens a WebDriver BiDi session that minds no certificate. */
export async function startFirefox(preferences: Preferences, headed: boolean): Promise<FirefoxProcess> {
  const executable = findFirefox();
  const profile = await newProfile(executable, preferences, async (folder) => {
    const { close } = await run(executable, folder, false);
    await close();
  });
  const firefox = await run(executable, profile, headed);
  const close = async () => {
    await firefox.close();
    removeFolder(profile);
  };
  return { ...firefox, close };
}

async function run(executable: string, profile: string, headed: boolean): Promise<FirefoxProcess> {
  const args = ['--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  // Without system access neither moz-extension:// pages nor the browser's own window can be reached.
  args.push('--remote-allow-system-access', ...(headed ? [] : ['--headless']), 'about:blank');
  const child = spawn(executable, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Lets the preference that names the remote settings server count in a release build.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      running.delete(child);
      resolve();
    });
  });

  const connection = await Connection.open(`${await announcedAddress(child)}/session`);
  await connection.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const close = async () => {
    await Promise.race([connection.send('browser.close').catch(() => {}), sleep(CLOSE_PATIENCE)]);
    connection.close();
    await Promise.race([ended, sleep(CLOSE_PATIENCE)]);
    if (running.has(child)) child.kill('SIGKILL');
    await ended;
  };
  return { connection, ended, close };
}

/** The address in the line that Firefox writes once it listens. */
function announcedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start:\n${said}`)), START_PATIENCE);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}:\n${said}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

// What every command needs before it can begin. Plain JavaScript without dependencies: on a fresh machine it runs under
// Node 20, before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');

const BIN = path.join(ROOT, 'node_modules', '.bin');

/** The environment in which `node` is the installed Node 24 and every installed tool has its plain name. */
export function environment(extra = {}) {
  return { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/**
 * Runs a command in the project and resolves to its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, say?: 'all' | 'errors' | 'failure' }} [options] `errors` sends everything to
 *   stderr, for commands whose stdout is for machines; `failure` says nothing unless the command fails.
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, say = 'all' } = {}) {
  const output = { all: 'inherit', errors: 2, failure: 'pipe' }[say];
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: environment(env),
      stdio: ['inherit', output, say === 'failure' ? 'pipe' : 'inherit'],
      // On Windows the tools are .cmd files, which only a shell runs.
      shell: process.platform === 'win32',
    });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => {
      const result = code ?? (signal ? 1 : 0);
      if (result !== 0) process.stderr.write(Buffer.concat(said));
      resolve(result);
    });
  });
}

/**
 * Runs one step after the other; the first that fails ends them with its code.
 * @param {readonly (() => Promise<number>)[]} steps
 * @returns {Promise<number>}
 */
export async function inOrder(steps) {
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

/** Builds the release extension for a browser, silently unless that fails. Resolves to an exit code. */
export function build(browser) {
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  return run('wxt', ['build', ...target], { say: 'failure' });
}

/** Installs the packages of the lockfile unless they are there already. Resolves to an exit code. */
export async function installPackages({ say = 'all' } = {}) {
  if (!isStale()) return 0;
  // `npm` itself started this script, and says where it lives: no guessing, on any system.
  const npm = process.env.npm_execpath;
  return npm
    ? run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], { say })
    : run('npm', ['ci', '--no-audit', '--no-fund'], { say });
}

/** Packages are stale when npm's own record of them is missing or older than the lockfile. */
function isStale() {
  const record = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return true;
  return statSync(record).mtimeMs < statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
}

// npm run bench [-- name] [--json]: measures, and says what holds. See tests/tools/measure.ts.
import { build, installPackages, run } from './setup.mjs';

/** The first step that fails ends the command with its code. Nothing but the rows goes to stdout: with --json it is for machines. */
async function bench() {
  const steps = [
    () => installPackages({ say: 'errors' }),
    () => run('node', ['tests/tools/find-browsers.ts'], { say: 'errors' }),
    () => build('chromium'),
    () => build('firefox'),
    () => run('node', ['tests/tools/measure.ts', ...process.argv.slice(2)]),
  ];
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

process.exitCode = await bench();

// npm run shots: builds the release extension and takes pictures of every surface. See tests/browser/shots/main.ts.
import { build, installPackages, run } from './setup.mjs';

/** The first step that fails ends the command with its code. */
async function shots() {
  const steps = [
    () => installPackages(),
    () => run('node', ['tests/tools/find-browsers.ts', 'chromium']),
    () => build('chromium'),
    () => run('node', ['tests/browser/shots/main.ts', ...process.argv.slice(2)]),
  ];
  for (const step of steps) {
    const code = await step();
    if (code !== 0) return code;
  }
  return 0;
}

process.exitCode = await shots();

// npm run bench [-- name] [--json]: measures, and says what holds. See tests/tools/measure.ts.
import { build, inOrder, installPackages, run } from './setup.mjs';

// Nothing but the rows goes to stdout: with --json it is for machines.
process.exitCode = await inOrder([
  () => installPackages({ say: 'errors' }),
  () => run('node', ['tests/tools/find-browsers.ts'], { say: 'errors' }),
  () => build('chromium'),
  () => build('firefox'),
  () => run('node', ['tests/tools/measure.ts', ...process.argv.slice(2)]),
]);

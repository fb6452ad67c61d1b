// npm run shots: builds the release extension and takes pictures of every surface. See tests/browser/shots/main.ts.
import { build, inOrder, installPackages, run } from './setup.mjs';

process.exitCode = await inOrder([
  () => installPackages(),
  () => run('node', ['tests/tools/find-browsers.ts', 'chromium']),
  () => build('chromium'),
  () => run('node', ['tests/browser/shots/main.ts', ...process.argv.slice(2)]),
]);

// npm start: builds the release extension and shows it at work. See tests/journey/start.ts.
import { build, inOrder, installPackages, run } from './setup.mjs';

process.exitCode = await inOrder([
  () => installPackages(),
  () => run('node', ['tests/tools/find-browsers.ts', 'chromium']),
  () => build('chromium'),
  () => run('node', ['tests/journey/start.ts', ...process.argv.slice(2)]),
]);

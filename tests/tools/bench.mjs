// npm run bench [-- name] [--json]: measures, and says what holds. See tests/tools/measure.ts.
import { installPackages, run } from './setup.mjs';

const installed = await installPackages({ say: 'errors' });
process.exitCode = installed || (await run('node', ['tests/tools/measure.ts', ...process.argv.slice(2)]));

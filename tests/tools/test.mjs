// npm test: everything that must hold, from types to both real browsers. Runs on a fresh clone.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { build, installPackages, run } from './setup.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'whautomate-reports-'));

/**
 * A stage passes when its command exits 0. `needs` names stages without which it would only fail for another's reason.
 * `counts` reads how many tests its report says passed and failed. One `beside` the others runs while they do, until a stage
 * needs it: a download leaves the processor free. It says nothing unless it fails.
 */
const STAGES = [
  { name: 'packages', run: () => installPackages() },
  { name: 'browsers', needs: ['packages'], beside: true, run: findBrowsers },
  {
    name: 'lint',
    needs: ['packages'],
    beside: true,
    run: () => run('biome', ['check', '.'], { say: 'failure' }),
  },
  { name: 'types', needs: ['packages'], run: checkTypes },
  vitest('rooms', ['unit', 'dom', 'contract'], ['packages']),
  { name: 'build', needs: ['packages'], run: buildBoth },
  vitest('built output', ['build'], ['build']),
  playwright('both browsers', ['chromium', 'firefox']),
];

function findBrowsers() {
  return run('node', ['tests/tools/find-browsers.ts'], { say: 'failure' });
}

async function checkTypes() {
  // The messages' types come from locales/en.yml, which may have changed since the packages were installed.
  return (await run('wxt', ['prepare'], { say: 'failure' })) || run('tsc', ['--noEmit']);
}

async function buildBoth() {
  return (await build('chromium')) || build('firefox');
}

function vitest(name, projects, needs) {
  const report = path.join(reports, `${projects[0]}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    needs,
    run: () => run('vitest', ['run', ...chosen, ...reporters]),
    counts: () => vitestCounts(report),
  };
}

/** One run of them all: while a test of one browser waits for time to pass, another has the processor. */
function playwright(name, projects) {
  const report = path.join(reports, 'playwright.json');
  const chosen = projects.map((project) => `--project=${project}`);
  return {
    name,
    needs: ['browsers', 'build'],
    run: () =>
      run('playwright', ['test', ...chosen, '--reporter=list,json'], {
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
      }),
    counts: () => playwrightCounts(report),
  };
}

/** Runs every stage whose needs are met, and returns what became of each, in the order of the stages. */
async function runStages() {
  const started = new Map();
  for (const stage of STAGES) {
    const outcome = runStage(stage, await missingFor(stage, started));
    started.set(stage.name, outcome);
    if (!stage.beside) await outcome;
  }
  return new Map(await Promise.all([...started].map(async ([name, outcome]) => [name, await outcome])));
}

/** The names of the stages that failed, of those it needs. */
async function missingFor({ needs = [] }, started) {
  const outcomes = await Promise.all(needs.map((name) => started.get(name)));
  return needs.filter((_, index) => !outcomes[index]?.passed);
}

async function runStage({ name, beside, run: go, counts }, missing) {
  if (missing.length > 0)
    return { passed: false, skipped: missing, seconds: 0, tests: { passed: 0, failed: 0 } };
  if (!beside) console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const began = Date.now();
  const passed = (await go()) === 0;
  const seconds = (Date.now() - began) / 1000;
  const tests = counts?.() ?? { passed: 0, failed: 0 };
  // A stage that fails without a failed test (types, a runner that broke) still counts as one failure.
  if (!passed) tests.failed = Math.max(tests.failed, 1);
  console.log(`${passed ? '✓' : '✗'} ${name} in ${seconds.toFixed(1)} s`);
  return { passed, seconds, tests };
}

const outcomes = await runStages();
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const [name, { passed, skipped, seconds, tests }] of outcomes) {
  const verdict = skipped ? `not run: ${skipped.join(', ')} failed` : `${seconds.toFixed(1)} s`;
  const counted = tests.passed > 0 ? `${tests.passed} passed, ${tests.failed} failed` : '';
  console.log(`${passed ? '✓' : '✗'} ${name.padEnd(14)} ${verdict.padEnd(8)} ${counted}`.trimEnd());
}
const all = [...outcomes.values()];
const sum = (key) => all.reduce((total, { tests }) => total + tests[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = all.every(({ passed }) => passed) ? 0 : 1;

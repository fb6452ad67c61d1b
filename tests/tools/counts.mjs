// How many tests passed and failed, as each runner's JSON report tells it.
import { existsSync, readFileSync } from 'node:fs';

const NONE = { passed: 0, failed: 0 };

/** @param {string} file A report of vitest's `json` reporter. */
export function vitestCounts(file) {
  const report = read(file);
  if (!report) return { ...NONE };
  // A file that could not even be loaded has no tests to count as failed.
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}

/** @param {string} file A report of Playwright's `json` reporter. */
export function playwrightCounts(file) {
  const report = read(file);
  if (!report) return { ...NONE };
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: unexpected };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

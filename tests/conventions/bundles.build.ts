import { describe, expect, it } from 'vitest';
import { BUILDS, builtFiles, builtText, gzipOf, isBuilt } from './built.ts';

/** Budgets in kB (1,000 bytes) of gzipped JavaScript before an entry runs: issue 2, “Must show”. */
const BUDGETS = [
  { entry: 'sidepanel.html', kilobytes: 110 },
  { entry: 'popup.html', kilobytes: 60 },
  { entry: 'background.js', kilobytes: 120 },
  // The script on every page we read, and the one for the sidebar inside pages, where a person asked for that.
  { entry: 'detector.js', kilobytes: 20 },
  { entry: 'launcher.js', kilobytes: 3 },
  // What only Gmail, HubSpot and their like load beside it.
  { entry: 'adapters.js', kilobytes: 4 },
] as const;

describe.each(BUILDS)('the release build of %s', (build) => {
  const budgets = BUDGETS.filter(({ entry }) => isBuilt(build, entry));

  it.each(budgets)('$entry: at most $kilobytes kB gzipped', ({ entry, kilobytes }) => {
    expect(gzipOf(build, entry) / 1000).toBeLessThanOrEqual(kilobytes);
  });

  it.each(['sidepanel.html', 'background.js', 'detector.js', 'launcher.js', 'adapters.js'])(
    'has %s',
    (entry) => {
      expect(isBuilt(build, entry)).toBe(true);
    },
  );

  it('has only scripts that Chromium takes for UTF-8: on a page it refuses a noncharacter, such as U+FFFF', () => {
    const refused = builtFiles(build, '{detector,launcher,adapters}.js').filter((file) =>
      /\p{Noncharacter_Code_Point}/u.test(builtText(build, file)),
    );
    expect(refused).toEqual([]);
  });

  it('evaluates no text as code', () => {
    const evaluating = builtFiles(build, '**/*.js').filter((file) =>
      /\beval\(|\bimportScripts\(/.test(builtText(build, file)),
    );
    expect(evaluating).toEqual([]);
  });
});

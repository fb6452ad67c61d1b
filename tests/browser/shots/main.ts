/**
 * `npm run shots`: pictures of every surface × {empty, loading, full, error} × {light, dark} × {320, 420, 720 px}, of the release
 * build in a real Chromium on the sandbox, whose faults and slowness make the states. Says what is cut off, and with `--axe`
 * what axe-core finds; exits 1 if there was anything.
 * `--scenes readme` takes the README's picture anew.
 * `npm run shots -- [--only popup,booking] [--scenes full,error] [--widths 320] [--schemes dark] [--axe]`
 */
import { parseArgs } from 'node:util';
import { createAlbum } from './album.ts';
import { empty } from './empty.ts';
import { failing } from './error.ts';
import { full } from './full.ts';
import { loading } from './loading.ts';
import { readme } from './readme.ts';
import { createStage, type Stage } from './stage.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    scenes: { type: 'string', default: 'empty,loading,full,error' },
    widths: { type: 'string', default: '320,420,720' },
    schemes: { type: 'string', default: 'light,dark' },
    out: { type: 'string', default: 'screenshots/surfaces' },
    extension: { type: 'string' },
    axe: { type: 'boolean', default: false },
  },
});
const list = (text: string) => text.split(',').filter(Boolean);

const SCENES: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  empty,
  loading,
  full,
  error: failing,
  readme,
};

const album = createAlbum({
  folder: values.out,
  widths: list(values.widths).map(Number),
  schemes: list(values.schemes) as ('light' | 'dark')[],
  only: list(values.only),
  axe: values.axe,
});
for (const name of list(values.scenes)) {
  const stage = await createStage(album, values.extension);
  try {
    await SCENES[name]?.(stage);
  } catch (error) {
    // The other scenes are still worth seeing.
    album.complain(`${name} ended early: ${error instanceof Error ? error.stack : error}`);
  } finally {
    await stage.close();
  }
  console.log(`${name}: ${album.pictures} pictures so far`);
}
for (const complaint of album.complaints) console.log(`✗ ${complaint}`);
console.log(`${album.pictures} pictures in ${values.out}, ${album.complaints.length} complaints`);
process.exitCode = album.complaints.length === 0 ? 0 : 1;

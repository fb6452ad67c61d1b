import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** One file for a page: the named exports of `entry` (a path inside the project) as properties of `window[global]`. */
export async function bundle(entry: string, global: string, minify = false): Promise<string> {
  const { output } = await build({
    input: `${root}${entry}`,
    write: false,
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    output: { format: 'iife', name: global, minify },
    logLevel: 'silent',
  });
  return output[0].code;
}

import { createDemo, type DemoOptions, randomFrom } from '../../../utils/demo/index.ts';
import { holdToContract } from './held.ts';

/** A Monday morning in Denver, an afternoon in London: 2026-10-05T15:00Z. */
export const NOW = Date.UTC(2026, 9, 5, 15);

/** A record as JSON. */
export type Json = Readonly<Record<string, unknown>> & { readonly id: string };

/** A demo account at a fixed time, every call of it held against openapi.yaml. */
export async function openWorld(options: DemoOptions = {}) {
  const clock = { now: NOW };
  const demo = createDemo({ now: () => clock.now, random: randomFrom('ids'), ...options });
  const held = holdToContract((request) => demo.fetch(request));
  const list = async (path: string) => (await held.call<Json[]>('GET', path)).body;
  const found = async (path: string, field: string, value: string): Promise<Json> => {
    const row = (await list(path)).find((one) => one[field] === value);
    if (!row) throw new Error(`no ${value} in ${path}`);
    return row;
  };
  return {
    ...held,
    demo,
    clock,
    list,
    found,
    denver: await found('/v1/locations', 'title', 'Lumora Denver'),
    london: await found('/v1/locations', 'title', 'Lumora London'),
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

import { describe, expect, it, vi } from 'vitest';
import { pages } from '@/utils/whautomate/index.ts';

const rows = (...ids: string[]) => ids.map((id) => ({ id }));

/** A list that answers the given pages, and the last one for ever. */
function lister(...answers: { id?: string }[][]) {
  return vi.fn(
    async ({ page }: { page: number; limit: number }) => answers[page - 1] ?? answers.at(-1) ?? [],
  );
}

async function walk(list: ReturnType<typeof lister>, options?: Parameters<typeof pages>[1]) {
  const walked: string[] = [];
  for await (const { page, rows } of pages(list, options)) {
    walked.push(`${page}:${rows.map((row) => row.id).join('')}`);
  }
  return walked;
}

describe('pages', () => {
  it.each<[string, { id?: string }[][], string[], number]>([
    ['ends on a short page', [rows('a', 'b'), rows('c')], ['1:ab', '2:c'], 2],
    ['ends on an empty page', [rows('a', 'b'), []], ['1:ab'], 2],
    ['asks once when all fits', [rows('a')], ['1:a'], 1],
    ['gives nothing of an empty list', [[]], [], 1],
    ['ends when the server ignores the page', [rows('a', 'b')], ['1:ab'], 2],
    ['gives a row that moved only once', [rows('a', 'b'), rows('b', 'c'), []], ['1:ab', '2:c'], 3],
  ])('%s', async (_, answers, walked, asked) => {
    const list = lister(...answers);
    expect(await walk(list, { limit: 2 })).toEqual(walked);
    expect(list).toHaveBeenCalledTimes(asked);
  });

  it('asks for 100 from page 1, or what it is told', async () => {
    const list = lister([]);
    await walk(list);
    await walk(list, { from: 7, limit: 20 });
    expect(list.mock.calls).toEqual([[{ page: 1, limit: 100 }], [{ page: 7, limit: 20 }]]);
  });

  it('tells rows without ids apart by what they hold', async () => {
    const list = lister([{}, {}]);
    expect(await walk(list, { limit: 2 })).toEqual(['1:']);
  });

  it('stops at the signal', async () => {
    const controller = new AbortController();
    const list = lister(rows('a'), rows('b'));
    const walker = pages(list, { limit: 1, signal: controller.signal });
    await walker.next();
    controller.abort();
    await expect(walker.next()).rejects.toThrow('aborted');
    expect(list).toHaveBeenCalledOnce();
  });

  it('passes a failure on', async () => {
    const failing = () => Promise.reject(new Error('down'));
    await expect(pages(failing).next()).rejects.toThrow('down');
  });
});

import { expect, it, vi } from 'vitest';
import { redeem } from '@/components/inpage/redeem.ts';

const top = {};

function frame({
  hash = '#pass',
  parent = top as unknown,
  ancestors = ['https://clinic.example'] as string[] | null,
} = {}) {
  const replaceState = vi.fn();
  const location = { hash, pathname: '/inpage.html', ancestorOrigins: ancestors ?? undefined };
  const view: Record<string, unknown> = { location, history: { replaceState }, top };
  view.parent = parent === 'itself' ? view : parent;
  return { view: view as unknown as Window, replaceState };
}

const lets = vi.fn(async () => ({ tabId: 7 }));

it('hands the pass in once and takes it out of the address', async () => {
  const { view, replaceState } = frame();
  expect(await redeem(view, lets as never)).toEqual({ tabId: 7 });
  expect(lets).toHaveBeenCalledWith('frame.redeem', { pass: 'pass', parents: ['https://clinic.example'] });
  expect(replaceState).toHaveBeenCalledWith(null, '', '/inpage.html');
});

it.each([
  ['without a pass', { hash: '' }],
  ['in a window of its own', { parent: 'itself' }],
  ['inside a frame of the page', { parent: {} }],
])('asks nothing %s', async (_where, how) => {
  const ask = vi.fn();
  expect(await redeem(frame(how).view, ask as never)).toBeUndefined();
  expect(ask).not.toHaveBeenCalled();
});

it('is not let in when the background refuses', async () => {
  expect(await redeem(frame().view, (() => Promise.reject(new Error('no'))) as never)).toBeUndefined();
});

it('tells no ancestors where the browser does not', async () => {
  await redeem(frame({ ancestors: null }).view, lets as never);
  expect(lets).toHaveBeenLastCalledWith('frame.redeem', { pass: 'pass', parents: [] });
});

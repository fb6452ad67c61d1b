import { expect, it, vi } from 'vitest';
import { keepAttached } from '@/components/inpage/keep.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

function kept() {
  const element = document.createElement('div');
  document.documentElement.append(element);
  const clock = { now: 0 };
  const life = new AbortController();
  const onLost = vi.fn(() => document.documentElement.append(element));
  const onGivenUp = vi.fn();
  keepAttached(element, { onLost, onGivenUp, signal: life.signal, now: () => clock.now });
  return { element, clock, life, onLost, onGivenUp };
}

it('puts back what a page removes, and gives up on the fifth time within ten seconds', async () => {
  const { element, clock, onLost, onGivenUp } = kept();
  for (let time = 1; time <= 5; time += 1) {
    clock.now += 1_000;
    element.remove();
    await turn();
  }
  expect(onLost).toHaveBeenCalledTimes(4);
  expect(onGivenUp).toHaveBeenCalledOnce();
  element.remove();
  await turn();
  expect(onLost).toHaveBeenCalledTimes(4);
});

it('never tires of a page that redraws itself now and then', async () => {
  const { element, clock, life, onLost, onGivenUp } = kept();
  for (let time = 1; time <= 20; time += 1) {
    clock.now += 3_000;
    element.remove();
    await turn();
  }
  expect(onLost).toHaveBeenCalledTimes(20);
  expect(onGivenUp).not.toHaveBeenCalled();
  life.abort();
  element.remove();
});

it('lets go when it ends', async () => {
  const { element, life, onLost } = kept();
  life.abort();
  element.remove();
  await turn();
  expect(onLost).not.toHaveBeenCalled();
});

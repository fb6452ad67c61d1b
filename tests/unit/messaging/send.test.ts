import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestFailure, type send, sendUntilHeard } from '@/utils/messaging/index.ts';

const gone = () => new RequestFailure({ code: 'no-background' });

/** Fails with each of `failures` in turn, then answers. */
function background(...failures: Error[]) {
  const heard = vi.fn(async () => {
    const failure = failures.shift();
    if (failure) throw failure;
    return 'answer';
  });
  return { heard, sendMessage: heard as unknown as typeof send };
}

async function ask(sendMessage: typeof send): Promise<unknown> {
  const answer = sendUntilHeard('setup.get', {}, sendMessage).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return answer;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a message that may arrive twice', () => {
  it('is said again to a background that was ended under it', async () => {
    const { heard, sendMessage } = background(gone(), gone());
    expect(await ask(sendMessage)).toBe('answer');
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('is given up when nobody ever answers', async () => {
    const { heard, sendMessage } = background(gone(), gone(), gone(), gone(), gone());
    expect(await ask(sendMessage)).toMatchObject({ failure: { code: 'no-background' } });
    expect(heard).toHaveBeenCalledTimes(4);
  });

  it.each(['forbidden', 'network', 'stale'] as const)('is not said again after %s', async (code) => {
    const { heard, sendMessage } = background(new RequestFailure({ code }));
    expect(await ask(sendMessage)).toMatchObject({ failure: { code } });
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

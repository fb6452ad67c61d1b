import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { catchUp, menuItems } from '@/utils/commands/index.ts';
import { caughtUp, sites } from '@/utils/storage/index.ts';
import { createDemoBackground } from '../support.ts';

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
});

describe('after the extension started', () => {
  it('receipts follow what is granted and open pages get the new script, once', async () => {
    const { context } = await createDemoBackground();
    await sites.setValue([]);
    await catchUp(context);
    expect((await sites.getValue()).map(({ origin }) => origin)).toEqual(
      await context.platform.grantedSites(),
    );
    await catchUp(context);
    expect(context.platform.restartScripts).toHaveBeenCalledOnce();
    expect(context.platform.createMenus).toHaveBeenCalledExactlyOnceWith(menuItems());
  });

  it('a worker that could not finish leaves it to the next one', async () => {
    const { context } = await createDemoBackground();
    const { platform } = context;
    const cutOff = {
      ...context,
      platform: { ...platform, grantedSites: () => Promise.reject(Error('No SW')) },
    };
    await expect(catchUp(cutOff)).rejects.toThrow('No SW');
    expect(await caughtUp.getValue()).toBe(false);
    await catchUp(context);
    expect(platform.restartScripts).toHaveBeenCalledOnce();
    expect(await caughtUp.getValue()).toBe(true);
  });
});

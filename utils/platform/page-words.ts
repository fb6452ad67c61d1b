import { browser } from 'wxt/browser';

/**
 * What `#i18n` stands on in people's pages (`wxt.config.ts`): a text and its numbered places. Plurals and named places would be
 * a fiftieth of what each page has to load, and no word there needs them.
 */
export const createI18n = () => ({
  // WXT types the keys of `#i18n`, which is what calls this.
  t: (key: string, places?: string[]) => browser.i18n.getMessage(key.replaceAll('.', '_') as never, places),
});

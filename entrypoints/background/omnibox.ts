import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Context, followTyped, suggestPeople } from '@/utils/commands/index.ts';
import { describe, setDefault } from '@/utils/platform/omnibox.ts';
import { openPanelBeside, openPanelTab } from '@/utils/platform/panel.ts';

/** The keyword in the address bar: `wh maria`. */
export function registerOmnibox(context: Context): void {
  // Known before Enter, since the panel opens only in the first turn of that.
  let windowId: number | undefined;
  browser.omnibox.onInputStarted.addListener(async () => {
    setDefault(i18n.t('omnibox.start'));
    ({ windowId } = (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0] ?? {});
  });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    setDefault(typed.trim() ? i18n.t('omnibox.search', { text: typed.trim() }) : i18n.t('omnibox.start'));
    const words = { client: i18n.t('omnibox.client'), contact: i18n.t('omnibox.contact') };
    suggestPeople(context, typed).then(
      (people) =>
        suggest(people.map((one) => ({ content: one.content, description: describe(one, words[one.kind]) }))),
      console.error,
    );
  });
  browser.omnibox.onInputEntered.addListener((typed) => {
    const opening = openPanelBeside(windowId);
    followTyped(context, typed, async (tabId) => {
      if (!(await opening)) await openPanelTab(tabId);
    }).catch(console.error);
  });
}

import { browser } from 'wxt/browser';

/** Asks, in the browser's own dialog, whether to remove this extension; saying no changes nothing. */
export async function removeExtension(): Promise<void> {
  await browser.management.uninstallSelf({ showConfirmDialog: true }).catch(() => undefined);
}

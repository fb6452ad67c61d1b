import { i18n } from '#i18n';

/**
 * Readies a surface's document and returns where to render. Language and direction are those of the words that fill the page;
 * the HTML file can only say English.
 */
export function startSurface(title: string, page = document): HTMLElement {
  page.title = title;
  page.documentElement.lang = i18n.t('shell.language');
  page.documentElement.dir = i18n.t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  const app = page.getElementById('app');
  if (app === null) throw new Error('The page has no element with the id "app": see its index.html.');
  return app;
}

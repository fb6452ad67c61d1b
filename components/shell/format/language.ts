import { i18n } from '#i18n';

/**
 * The language our words are in, with the region of the browser: so a sentence and the dates in it are of one language, and
 * hours, first days of the week and separators are what the person is used to.
 */
export function language(preferred = navigator.language): Intl.Locale {
  const words = new Intl.Locale(i18n.t('shell.language'));
  const { region } = new Intl.Locale(preferred || words.baseName);
  return region === undefined ? words : new Intl.Locale(words.baseName, { region });
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Date formats are slow to make and used per slot, so each is made once. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = language().toString();
  const key = `${tag} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(key, made);
  return made;
}

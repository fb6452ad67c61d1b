import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PagePersonView } from '@/utils/messaging/index.ts';
import { Num } from '../../ui/index.ts';
import { askedOnPage, askedTitle, titledByNumber } from '../asked.ts';

/** What somebody on the page is called: the name, else the number, else the address. */
export function PageName({ person }: { person: PagePersonView }): ComponentChildren {
  const asked = askedOnPage(person, undefined);
  const title = askedTitle(asked);
  return titledByNumber(asked) ? <Num>{title}</Num> : title;
}

/** The line under it: how many share the number, else how the page reaches somebody it has a name for. */
export function reachOf(person: PagePersonView): ComponentChildren {
  if (person.known > 1) return i18n.t('people.page.shared', person.known);
  if (!person.name) return undefined;
  const [phone] = person.phones;
  return phone ? <Num>{phone.raw}</Num> : person.emails[0];
}

/** "Not found" is said only of somebody the service was asked for. */
export function wordOf({ known, status, lookedUp }: PagePersonView): string | undefined {
  if (known > 1) return i18n.t('people.page.several', known);
  return status === 'unknown' && !lookedUp ? i18n.t('people.page.notLookedUp') : undefined;
}

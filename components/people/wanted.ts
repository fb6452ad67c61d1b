import { effect } from '@preact/signals';
import { type PagePeople, type PagePersonView, send } from '@/utils/messaging/index.ts';
import type { Next, Route, Session, Stacks } from '../shell/index.ts';
import { askedByTyping, askedOnPage, canLookUp } from './asked.ts';

const NEXT: Readonly<Record<string, Next>> = { add: 'add', book: 'book', tag: 'tag' };

/** Opens what the card on the page, the menu, a shortcut or the address bar asked for, once, and tells that it was done. */
export function openWanted(session: Session, stacks: Stacks, signal: AbortSignal): void {
  // The page may be asked about again before the background has heard that this was followed.
  let followed = '';
  const stop = effect(() => {
    const page = session.page.value;
    if (page === undefined) return;
    const wanted = page.wanted && JSON.stringify([page.tabId, page.wanted]);
    if (wanted === followed) return;
    followed = wanted ?? '';
    if (wanted === undefined) return;
    void send('page.wanted', { tabId: page.tabId }).catch(() => undefined);
    const route = routeTo(page);
    // What somebody typed and did not save stays below what opens now.
    if (!stacks.top.peek().holds?.()) stacks.home();
    if (route) stacks.push(route, stacks.top.peek());
  });
  signal.addEventListener('abort', stop, { once: true });
}

/** The view that shows what is wanted; undefined for the first view. */
export function routeTo({ wanted, people, country }: PagePeople): Route | undefined {
  const follows = NEXT[wanted?.next ?? ''];
  const next = follows ? { next: follows } : {};
  if (wanted?.view) return wanted.view.view === 'look-up' ? { ...wanted.view, ...next } : wanted.view;
  if (wanted?.choices?.length) return { view: 'choose', choices: wanted.choices, ...next };
  const person = people.find((one) => one.key === wanted?.key || has(one, wanted?.search));
  const asked = person
    ? askedOnPage(person, country?.code)
    : askedByTyping(wanted?.search ?? '', country?.code);
  if (canLookUp(asked)) return { view: 'look-up', asked, ...next };
  return asked.name ? { view: 'named', name: asked.name, ...next } : undefined;
}

/** The card tells a number or an address; whose it is on the page, their name and other numbers with it, the page's people say. */
function has({ phones, emails }: PagePersonView, value: string | undefined): boolean {
  return value !== undefined && (emails.includes(value) || phones.some((phone) => phone.value === value));
}

import { effect } from '@preact/signals';
import { send } from '@/utils/messaging/index.ts';
import type { Next, Route, Session, Stacks } from '../shell/index.ts';
import { askedByTyping, askedOnPage, canLookUp } from './asked.ts';

const NEXT: Record<string, Next> = { book: 'book', tag: 'tag' };

/** Opens what the card on the page, the menu or a shortcut asked for, once, and tells that it was done. */
export function openWanted(session: Session, stacks: Stacks, signal: AbortSignal): void {
  const stop = effect(() => {
    const page = session.page.value;
    const wanted = page?.wanted;
    if (page === undefined || wanted === undefined) return;
    void send('page.wanted', { tabId: page.tabId }).catch(() => undefined);
    const open = (route: Route) => {
      stacks.home();
      stacks.push(route, stacks.top.peek());
    };
    if (wanted.view) return open(wanted.view);
    const country = page.country?.code;
    const person = page.people.find((one) => one.key === wanted.key);
    const asked = person ? askedOnPage(person, country) : askedByTyping(wanted.search ?? '', country);
    if (!canLookUp(asked)) return;
    const next = NEXT[wanted.next ?? ''];
    open({ view: 'look-up', asked, ...(next ? { next } : {}) });
  });
  signal.addEventListener('abort', stop, { once: true });
}

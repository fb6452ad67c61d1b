import { HOSTS } from './hosts.ts';
import type { SiteAdapter, SiteExample } from './types.ts';

/** The chat's title: a saved name, or the number of somebody who is not saved. */
const TITLE =
  '#main header [data-testid="conversation-info-header-chat-title"],#main header span[dir="auto"]';
/** The name somebody gave themselves, shown beside an unsaved number. */
const PUSH_NAME = '#main header [title^="~"]';

/** Above a message of a group; what is quoted below it names somebody else. */
const SENDER = 'span[dir="auto"]:not(.selectable-text,[role="button"] span)';

/** The participants of a group, in the header. */
const GROUP = '#main header [title*=","]';

/** WhatsApp Web. Hooks and their contradictions: facts/sites.md, "WhatsApp Web". `@lid` ids are never numbers. */
export const whatsapp: SiteAdapter = {
  id: 'whatsapp',
  matches: ({ hostname }) => HOSTS.whatsapp.test(hostname),
  // Nothing in the address names the chat: the header does, and mutations report it.
  view: () => '/',
  anchors: ['#main header', '#pane-side', '#side'],
  own: [],
  // A group's participants.
  lists: GROUP,
  people: [],
  scopes: [
    {
      within:
        '[aria-label="Quoted message"],[data-testid="quoted-message"],div[role="button"]:has(> .quoted-mention)',
      name: ':scope > span[dir="auto"]',
    },
    // In a group each message says who wrote it: a saved name, or the name they gave themselves beside their number.
    {
      within: '#main .message-in,#main [data-id^="false_"]',
      name: SENDER,
      except: '[data-id^="true_"]',
    },
    { within: '#main header', name: PUSH_NAME, page: true },
    {
      within: '#main .message-in,#main [data-id^="false_"],#main [role="row"]',
      name: `${PUSH_NAME},${TITLE}`,
      page: true,
      // A group's title is nobody's name.
      unless: GROUP,
      except: '[data-id^="true_"]',
    },
    { within: '#pane-side [role="row"]', name: 'span[dir="auto"][title]', read: { attribute: 'title' } },
  ],
  carriers: [
    {
      select: '[data-id*="@c.us"]',
      attribute: 'data-id',
      // A chat's own number, or who wrote in a group; `true_` in a group is ourselves.
      pattern: /^(?:(?:true|false)_|false_[\d-]+@g\.us_\w+_)(\d{7,15})@c\.us/,
      certain: 'phone',
      plus: true,
    },
    {
      select: '[data-pre-plain-text]',
      attribute: 'data-pre-plain-text',
      pattern: /^\[[^\]]*\] (\+[\d ()-]{7,24}): ?$/,
    },
  ],
  about: [{ select: TITLE, read: 'text' }],
};

/** Pages in miniature and what they mean; tests run them. Apart from the adapter: a content script has no use for them. */
export const whatsappExamples: readonly SiteExample[] = [
  {
    what: 'a chat with an unsaved number: the push name is theirs',
    url: 'https://web.whatsapp.com/',
    html: `<div id="main"><header><span dir="auto" title="+55 11 91234-0001">+55 11 91234-0001</span><span title="~Mara Luz">~Mara Luz</span></header>
        <div role="row"><div class="message-in" data-id="false_5511912340001@c.us_3EB0"><div data-pre-plain-text="[09:12, 06/10/2026] +55 11 91234-0001: ">
        <span>Meu fixo: (11) 3234-0006</span></div></div></div></div>`,
    expect: {
      about: '+5511912340001',
      names: { '+5511912340001': 'Mara Luz', '+551132340006': 'Mara Luz' },
      healthy: true,
    },
  },
  {
    what: 'a privacy id is no number',
    url: 'https://web.whatsapp.com/',
    html: '<div id="main"><header><span dir="auto" title="Mara">Mara</span></header><div role="row"><div data-id="false_148231570913342@lid_3A66">Oi</div></div></div>',
    expect: { names: {}, healthy: true },
  },
];

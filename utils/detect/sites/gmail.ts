import { HOSTS } from './hosts.ts';
import type { SiteAdapter, SiteExample } from './types.ts';

/** Gmail. Hooks and their age: facts/sites.md, "Gmail" (`span[email][name]` has held since 2010). */
export const gmail: SiteAdapter = {
  id: 'gmail',
  matches: ({ hostname }) => HOSTS.gmail.test(hostname),
  view: (url) => url.hash.replace(/\?.*$/, ''),
  anchors: ['[role="main"] [email]', '[role="main"] [data-legacy-thread-id]', '[role="main"] [role="grid"]'],
  own: [
    { select: 'a[href*="SignOutOptions"][aria-label*="@"]', read: { attribute: 'aria-label' } },
    { select: '[email][name="me"]', read: { attribute: 'email' } },
  ],
  people: [
    {
      select: '[email][name]',
      value: { attribute: 'email' },
      name: { attribute: 'name' },
      // The line of recipients; senders are shown whole.
      shortened: '.g2',
    },
  ],
  scopes: [
    { within: '.gmail_quote', name: ':scope > .gmail_attr', read: 'text' },
    { within: '[data-message-id]', name: '.gD[email]', read: { attribute: 'name' }, except: '.gmail_quote' },
    { within: 'tr[role="row"]', name: '.yW [email]', read: { attribute: 'name' }, which: 'last' },
    {
      within: 'h2[data-legacy-thread-id]',
      name: '[data-message-id] .gD[email]',
      read: { attribute: 'name' },
      which: 'last',
      page: true,
    },
  ],
  // The list of people to chat with has no `email`.
  carriers: [
    {
      select: '[data-hovercard-id*="@"]:not([email])',
      attribute: 'data-hovercard-id',
      pattern: /^(\S+@\S+)$/,
      certain: 'email',
    },
  ],
  about: [
    { select: '[role="main"] [data-message-id] .gD[email]', read: { attribute: 'email' }, which: 'last' },
  ],
  selfNames: ['me'],
};

/** Pages in miniature and what they mean; tests run them. Apart from the adapter: a content script has no use for them. */
export const gmailExamples: readonly SiteExample[] = [
  {
    what: 'an open mail: the sender is who it is about, a number in its text is the sender’s',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgz',
    html: `<a href="https://accounts.google.com/SignOutOptions?x" aria-label="Google Account: Desk (desk@salon.example.com)"></a>
        <div role="main"><h2 data-legacy-thread-id="19">Thursday? (303) 555-0142</h2><div role="listitem"><div data-message-id="#msg-f:1">
        <span class="gD" email="ann.lee@example.org" name="Ann Lee">Ann Lee</span> to <span class="g2" email="desk@salon.example.com" name="me">me</span>
        <div class="a3s">Call me on 303-555-0143.</div></div></div></div>`,
    expect: {
      view: '#inbox/FMfcgz',
      about: 'ann.lee@example.org',
      own: ['desk@salon.example.com'],
      names: { 'ann.lee@example.org': 'Ann Lee', '+13035550143': 'Ann Lee', '+13035550142': 'Ann Lee' },
      healthy: true,
    },
  },
  {
    what: 'the list: a number in a snippet is the sender’s',
    url: 'https://mail.google.com/mail/u/0/#inbox',
    html: `<div role="main"><table role="grid"><tr role="row"><td><div class="yW"><span class="bA4"><span class="zF" email="bo@example.org" name="Bo Holm">Bo Holm</span></span></div></td>
        <td><span class="y2">New number: 617-555-0111</span></td></tr></table></div>`,
    expect: { view: '#inbox', names: { '+16175550111': 'Bo Holm' }, healthy: true },
  },
  {
    what: 'a firm: recipients are shortened to their first word, senders are shown whole',
    url: 'https://mail.google.com/mail/u/0/#inbox',
    html: `<div role="main"><table role="grid"><tr role="row"><td><span class="zF" email="security@paywharf.example.com" name="Paywharf">Paywharf</span>
        <span class="g2" email="claims@cedarpoint.example.com" name="Cedarpoint">Cedarpoint</span></td></tr></table></div>`,
    expect: {
      names: {
        'security@paywharf.example.com': 'Paywharf',
        'claims@cedarpoint.example.com': 'Cedarpoint Claims',
      },
      healthy: true,
    },
  },
  {
    what: 'a page that lost its hooks',
    url: 'https://mail.google.com/mail/u/0/#inbox',
    html: '<div role="main"><p>Please call 617-555-0111</p></div>',
    expect: { healthy: false, names: {} },
  },
];

import { HOSTS } from './hosts.ts';
import type { SiteAdapter, SiteExample } from './types.ts';

const TITLE = '[data-selenium-test="highlightTitle"],[data-test-id="highlightTitle"]';

/** HubSpot's records and lists. Hooks and their age: facts/sites.md, "HubSpot". */
export const hubspot: SiteAdapter = {
  id: 'hubspot',
  matches: ({ hostname }) => HOSTS.hubspot.test(hostname),
  view: (url) => url.pathname.replace(/\/$/, ''),
  anchors: [
    TITLE,
    'table[data-test-id="framework-data-table"]',
    '[data-test-id="left-sidebar"]',
    '[data-profile-property]',
  ],
  own: [{ select: '.user-info-email', read: 'text' }],
  people: [],
  scopes: [
    {
      within: '[data-test-id="left-sidebar"]',
      name: TITLE,
      except: '[data-profile-property="hubspot_owner_id"]',
    },
    {
      within: 'tr[data-test-id^="row-"]',
      name: '[data-table-external-id^="name-"] [data-test-id="truncated-object-label"],[data-test-id^="cell-0-1-name-"] a',
      except: '[data-table-external-id^="hubspot_owner_id-"],[data-test-id^="cell-0-1-hubspot_owner_id-"]',
    },
    { within: '[data-test-id="chicklet"]', name: '[data-selenium-test="contact-chicklet-title-link"]' },
    {
      within: ':has(> [data-selenium-test="contact-chicklet-title-link"])',
      name: '[data-selenium-test="contact-chicklet-title-link"]',
    },
  ],
  about: [
    { select: '[data-selenium-test="highlight-email"]', read: 'text' },
    {
      select:
        '[data-test-id="left-sidebar"] [data-profile-property="email"] [data-selenium-test="property-input-email"]',
      read: 'text',
    },
    { select: '[data-test-id="left-sidebar"] [data-profile-property="phone"]', read: 'text' },
  ],
};

/** Pages in miniature and what they mean; tests run them. Apart from the adapter: a content script has no use for them. */
export const hubspotExamples: readonly SiteExample[] = [
  {
    what: 'a contact: the sidebar’s values are theirs, the owner is not',
    url: 'https://app.hubspot.com/contacts/1/record/0-1/51',
    html: `<span class="user-info-email">ned@firm.example.com</span><aside data-test-id="left-sidebar"><h2><span data-selenium-test="highlightTitle">Bea Ott</span></h2>
        <div data-selenium-test="highlight-email">bea@example.com</div>
        <div data-profile-property="phone"><span>Phone number</span><button>808-555-0123</button></div>
        <div data-profile-property="hubspot_owner_id"><span>Ned Lark (ned@firm.example.com)</span></div></aside>`,
    expect: {
      view: '/contacts/1/record/0-1/51',
      about: 'bea@example.com',
      own: ['ned@firm.example.com'],
      names: { 'bea@example.com': 'Bea Ott', '+18085550123': 'Bea Ott' },
      healthy: true,
    },
  },
  {
    what: 'the list: a row is a person',
    url: 'https://app-eu1.hubspot.com/contacts/1/objects/0-1/views/all/list',
    html: `<table data-test-id="framework-data-table"><tr data-test-id="row-9"><td data-table-external-id="name-9"><a><span data-test-id="truncated-object-label">Cy Dunn</span></a></td>
        <td data-table-external-id="phone-9">205.555.0107</td></tr></table>`,
    expect: { names: { '+12055550107': 'Cy Dunn' }, healthy: true },
  },
  {
    what: 'the people associated with a record: each card names its own',
    url: 'https://app.hubspot.com/contacts/1/record/0-3/51',
    html: `<h2 data-selenium-test="highlightTitle">Minden yard</h2><section><h5>Contacts (2)</h5>
        <div><a data-selenium-test="contact-chicklet-title-link">Wade Oxley</a><div>wade@example.com</div></div>
        <div><a data-selenium-test="contact-chicklet-title-link">Ophelia Trask</a><div>General Manager</div><div>+1 402-555-0161</div></div></section>`,
    expect: { names: { 'wade@example.com': 'Wade Oxley', '+14025550161': 'Ophelia Trask' }, healthy: true },
  },
  {
    what: 'a page that lost its hooks',
    url: 'https://app.hubspot.com/contacts/1/record/0-1/51',
    html: '<p>Bea Ott</p>',
    expect: { healthy: false },
  },
];

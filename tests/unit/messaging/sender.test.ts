import { describe, expect, it } from 'vitest';
import { originOf } from '@/utils/messaging/sender.ts';

const own = { id: 'ourid', base: 'chrome-extension://ourid/' };
const tab = { id: 7, incognito: false } as never;

describe('who sent a message', () => {
  it.each([
    ['the side panel', { id: 'ourid', url: `${own.base}sidepanel.html` }, 'panel'],
    ['the popup', { id: 'ourid', url: `${own.base}popup.html` }, 'popup'],
    ['options in a tab', { id: 'ourid', url: `${own.base}options.html#data`, tab, frameId: 0 }, 'options'],
    ['welcome in a tab', { id: 'ourid', url: `${own.base}welcome.html`, tab, frameId: 0 }, 'welcome'],
    ['the panel inside a page', { id: 'ourid', url: `${own.base}sidepanel.html`, tab, frameId: 3 }, 'frame'],
    ['options framed by a page', { id: 'ourid', url: `${own.base}options.html`, tab, frameId: 3 }, 'frame'],
    [
      'the page inside pages, as a window',
      { id: 'ourid', url: `${own.base}inpage.html`, tab, frameId: 0 },
      'frame',
    ],
    [
      'a content script',
      { id: 'ourid', url: 'https://mail.google.com/mail/u/0/', tab, frameId: 0 },
      'content',
    ],
  ])('%s', (_name, from, sender) => {
    expect(originOf(from, own)?.sender).toBe(sender);
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/x.html' }],
    ['another extension that copies our url', { id: 'other', url: `${own.base}sidepanel.html` }],
    ['nobody', {}],
    ['one of our files that is no surface', { id: 'ourid', url: `${own.base}icon/16.png` }],
    [
      'a page whose address begins like ours',
      { id: 'ourid', url: 'chrome-extension://ourid.evil/sidepanel.html' },
    ],
  ])('nobody: %s', (_name, from) => {
    expect(originOf(from, own)).toBeUndefined();
  });

  it('tells the site, the tab and a private window from the browser', () => {
    const from = {
      id: 'ourid',
      url: 'https://a.example/x',
      tab: { id: 9, incognito: true, title: 'A' } as never,
      frameId: 2,
    };
    expect(originOf(from, own)).toEqual({
      sender: 'content',
      tabId: 9,
      frameId: 2,
      private: true,
      title: 'A',
      site: 'https://a.example',
    });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardSubject } from '@/components/onpage/card.ts';
import { createVoice } from '@/components/onpage/voice.ts';
import { installBrowser } from '../support/browser.ts';

beforeEach(() => {
  fakeBrowser.reset();
  installBrowser({});
});

const subject = (more: Partial<CardSubject>) =>
  ({ kind: 'phone', value: '+1303', shown: '(303) 555-0142', status: 'client', ...more }) as CardSubject;

describe('going from one person to the next', () => {
  it.each([
    [{ name: 'Olivia Hartwell' }, 'Olivia Hartwell, Client. 2 of 5'],
    [{ status: 'unknown' as const }, '(303) 555-0142, Not looked up yet. 2 of 5'],
  ])('says %o as “%s”', (more, words) => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const voice = createVoice(document, root);
    const region = root.querySelector('[aria-live="polite"]');
    // There before it speaks, or it would not be read out.
    expect(region?.textContent).toBe('');
    voice.say(subject(more), { at: 2, of: 5 });
    expect(region?.textContent).toBe(words);
  });
});

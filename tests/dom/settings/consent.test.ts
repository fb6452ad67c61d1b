import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DISCLOSURE } from '@/components/settings/consent/disclosure.ts';
import { manifest } from '@/utils/platform/manifest.ts';
import { installBrowser } from '../support/browser.ts';

const chrome = manifest({ firefox: false, release: true });
const firefox = manifest({ firefox: true, release: true });
const doc = (name: string) => readFileSync(`docs/${name}`, 'utf8').replaceAll(/\s+/g, ' ');
const categories = DISCLOSURE.sent.map(({ category }) => category).toSorted();

describe('what is agreed to', () => {
  it('is what the Firefox manifest declares', () => {
    const gecko: object = firefox.browser_specific_settings?.gecko ?? {};
    expect(gecko).toMatchObject({ data_collection_permissions: { required: expect.anything() } });
    const { data_collection_permissions: declared } = gecko as {
      data_collection_permissions: { required: string[] };
    };
    expect(categories).toEqual(declared.required.toSorted());
  });

  it('is what the store is told', () => {
    for (const category of categories) expect(doc('store/data-disclosure.md')).toContain(`\`${category}\``);
  });

  it('is what the privacy page says, line by line', () => {
    installBrowser({});
    const page = doc('privacy.md').toLowerCase();
    for (const { words } of [...DISCLOSURE.read, ...DISCLOSURE.sent]) {
      expect(page).toContain(words().toLowerCase().replace('e-mails', 'e-mail addresses'));
    }
  });

  it('names the two hosts that the manifest requires, and no others', () => {
    const hosts = (chrome.host_permissions as string[]).map(
      (pattern) => new URL(pattern.replace('*', '')).host,
    );
    for (const page of ['privacy.md', 'store/data-disclosure.md', 'store/permissions.md']) {
      const named = new Set(doc(page).match(/\bapi\.[a-z.]*whautomate\.com\b/g));
      expect([...named].toSorted()).toEqual(hosts.toSorted());
    }
  });
});

describe('every permission', () => {
  const asked = [chrome, firefox].flatMap(({ permissions, host_permissions, optional_host_permissions }) => [
    ...((permissions ?? []) as string[]),
    ...((host_permissions ?? []) as string[]),
    ...((optional_host_permissions ?? []) as string[]),
  ]);
  it.each([...new Set(asked)])('%s has a written reason', (permission) =>
    expect(doc('store/permissions.md')).toContain(`\`${permission}\``),
  );
});

describe('the listing', () => {
  it('keeps its summary within what the stores take', () => {
    const [, summary = ''] =
      /## Summary[^\n]*\n\n([^\n]+)/.exec(readFileSync('docs/store/listing.md', 'utf8')) ?? [];
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  it("keeps the manifest's description within them, too", () => {
    const { extDescription } = parse(readFileSync('locales/en.yml', 'utf8')) as { extDescription: string };
    expect(extDescription.length).toBeLessThanOrEqual(132);
  });
});

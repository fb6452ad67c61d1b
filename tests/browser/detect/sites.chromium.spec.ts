import { type Browser, expect, test } from '@playwright/test';
import { gmailExamples } from '../../../utils/detect/sites/gmail.ts';
import { hubspotExamples } from '../../../utils/detect/sites/hubspot.ts';
import { whatsappExamples } from '../../../utils/detect/sites/whatsapp.ts';
import { launch, open } from './support/open.ts';

let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(async () => {
  await browser.close();
});

for (const { what, url, html, expect: wanted } of [
  ...gmailExamples,
  ...hubspotExamples,
  ...whatsappExamples,
]) {
  test(`${new URL(url).hostname}: ${what}`, async () => {
    const page = await open(browser, url, html);
    const seen = await page.evaluate(
      async (country) => {
        const site = detect.siteOf(document);
        const found = await detect.scanDocument(document, {
          judge: detect.findInText,
          defaultCountry: country,
        });
        return {
          healthy: site?.healthy,
          view: site?.adapter.view(new URL(location.href)),
          found: found.map(detect.plain),
        };
      },
      url.includes('whatsapp') ? 'BR' : 'US',
    );
    if (wanted.healthy !== undefined) expect(seen.healthy).toBe(wanted.healthy);
    if (wanted.view) expect(seen.view).toBe(wanted.view);
    if (wanted.about) expect(seen.found.find(({ about }) => about)?.value).toBe(wanted.about);
    for (const own of wanted.own ?? [])
      expect(seen.found.filter(({ value }) => value === own).every((one) => one.own)).toBe(true);
    for (const [value, name] of Object.entries(wanted.names ?? {})) {
      expect.soft(seen.found.find((one) => one.value === value)?.name, value).toBe(name);
    }
    if (wanted.names && Object.keys(wanted.names).length === 0)
      expect(seen.found.every(({ name }) => !name)).toBe(true);
    await page.close();
  });
}

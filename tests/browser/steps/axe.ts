import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Driver, Evaluator, Surface } from '../support/index.ts';
import { stillness } from './stillness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong in a document, in both colour schemes: rule, scheme, and the first element of each. */
export async function violations(surface: Surface): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await surface.colorScheme(scheme);
    await surface.evaluate(stillness);
    // Nothing but colours differs in the dark.
    found.push(...(await analyse(surface, scheme === 'dark')).map((each) => `${scheme} ${each}`));
  }
  await surface.colorScheme('light');
  return found;
}

/** Its own code, as a function to send: the pages' policy forbids them to make one of text, and rightly so. */
const define = new Function(`if (!globalThis.axe) { ${AXE} }`) as () => void;

async function analyse(surface: Evaluator, onlyColours: boolean): Promise<string[]> {
  await surface.evaluate(define);
  return surface.evaluate(async (only: boolean) => {
    interface Axe {
      run(
        context: Document,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
    }
    const { axe } = globalThis as { axe?: Axe };
    if (!axe) throw new Error('axe-core did not start.');
    const rules = only ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {};
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  }, onlyColours);
}

/**
 * What axe-core finds wrong in what stands of ours in a page, behind closed shadow roots. It runs in the world of our content
 * script, where the browser opens those roots; for axe they then look like open ones.
 */
export async function violationsOnPage(driver: Driver, site: string): Promise<string[]> {
  return driver.background.evaluate(runOnPage as (site: string) => Promise<string[]>, site);
}

const runOnPage = new Function(
  'site',
  `return chrome.tabs.query({ url: site + '/*' }).then(async ([tab]) => {
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: async () => {
      if (!globalThis.axe) { ${AXE} }
      const hosts = [...document.querySelectorAll(':root > :not(head, body)')];
      const roots = hosts.map((host) => globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot);
      hosts.forEach((host, index) => roots[index] && Object.defineProperty(host, 'shadowRoot', { value: roots[index], configurable: true }));
      const shown = roots.flatMap((root) => [...(root?.querySelectorAll('button') ?? [])]);
      if (shown.length === 0) throw new Error('Nothing of ours stands in the page.');
      const { violations } = await axe.run({ include: hosts }, { resultTypes: ['violations'] });
      hosts.forEach((host) => delete host.shadowRoot);
      return violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html + ' ' + nodes[0]?.failureSummary);
    } });
    if (!answer?.result) throw new Error(answer?.error?.message ?? 'axe-core gave no answer on the page.');
    return answer.result;
  })`,
);

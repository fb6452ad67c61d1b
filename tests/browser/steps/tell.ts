import type { TestInfo } from '@playwright/test';
import type { Surface } from '../support/index.ts';

/** Attaches what a person saw to the report of a test that failed: its words. */
export async function tell(info: TestInfo, surface: Surface | undefined): Promise<void> {
  if (!surface || info.status === info.expectedStatus) return;
  // What is told of a failure must not become the failure.
  const words = await surface.evaluate(() => document.body.innerText).catch(String);
  await info.attach('words', { body: words, contentType: 'text/plain' });
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page written by a test: its HTML and, where the test is about them, its headers (a CSP) and status. */
export interface PageContent {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/** What a fixture's truth says of it. Format: `tests/fixtures/pages/FORMAT.md`. */
export interface FixturePage extends PageContent {
  /** The address the page has in the real world. */
  readonly url: string;
}

const FOLDER = path.resolve(import.meta.dirname, '../../../fixtures/pages');

/**
 * A page of `tests/fixtures/pages` by its name, such as `gmail-thread`.
 * @throws Error when there is no such page.
 */
export function fixturePage(name: string): FixturePage {
  const file = (kind: string) => path.join(FOLDER, `${name}.${kind}`);
  if (!existsSync(file('html'))) throw new Error(`No page named ${name} in tests/fixtures/pages.`);
  const { url } = JSON.parse(readFileSync(file('truth.json'), 'utf8')) as { url: string };
  return { url, html: readFileSync(file('html'), 'utf8') };
}

/** Answers documents with the page and everything else (favicons, scripts, images) with 404. */
export function pageHandler(content: PageContent): (request: Request) => Promise<Response> {
  return async (request) => {
    const destination = request.headers.get('sec-fetch-dest') ?? 'document';
    if (!['document', 'iframe', 'frame'].includes(destination)) return new Response(null, { status: 404 });
    const headers = { 'content-type': 'text/html; charset=utf-8', ...content.headers };
    return new Response(content.html, { status: content.status ?? 200, headers });
  };
}

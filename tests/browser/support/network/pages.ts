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

const FOLDERS = ['../../../fixtures/pages', '../../../../../shared/pages'].map((folder) =>
  path.resolve(import.meta.dirname, folder),
);

/**
 * A page of `tests/fixtures/pages` by its name, such as `gmail-thread`.
 * @throws Error when there is no such page.
 */
export function fixturePage(name: string): FixturePage {
  const folder = FOLDERS.find((candidate) => existsSync(path.join(candidate, `${name}.html`)));
  if (!folder) throw new Error(`No page named ${name} in tests/fixtures/pages.`);
  const truth = JSON.parse(readFileSync(path.join(folder, `${name}.truth.json`), 'utf8')) as { url: string };
  return { url: truth.url, html: readFileSync(path.join(folder, `${name}.html`), 'utf8') };
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

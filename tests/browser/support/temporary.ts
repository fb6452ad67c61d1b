import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folders = new Set<string>();

process.once('exit', () => {
  for (const folder of folders) removeFolder(folder);
});

/** A new empty folder under the system's temporary one; removed when this process ends, if not before. */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `whautomate-${purpose}-`));
  folders.add(folder);
  return folder;
}

/**
 * Removes a folder made by {@link temporaryFolder}. A browser's last writes may race with it and even bring the folder back,
 * hence the retries, and one more removal when this process ends.
 */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Where the runner (playwright.config.ts) says that its workers share what is dear to make, and removes it after the last. */
const SHARED = 'WHAUTOMATE_RUN_FOLDER';

/** A folder all workers of one run of tests share; outside of a run this process's own. */
export function runFolder(): string {
  const folder = process.env[SHARED] ?? temporaryFolder('run');
  process.env[SHARED] = folder;
  return folder;
}

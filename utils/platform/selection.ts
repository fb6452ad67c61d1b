import { browser } from 'wxt/browser';

/** More than anybody selects to look people up; the rest is not taken out of the page. */
const LONGEST = 20_000;

/**
 * What is selected in a tab, in any frame we may enter; empty where none of it may be read. Only a person's click lets us in here
 * (`activeTab`), and only what is selected is taken out.
 */
export async function selectionIn(tabId: number): Promise<string> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: (longest: number) => getSelection()?.toString().slice(0, longest) ?? '',
      args: [LONGEST],
    });
    return frames.map(({ result }) => result ?? '').find((text) => text.trim() !== '') ?? '';
  } catch {
    return '';
  }
}

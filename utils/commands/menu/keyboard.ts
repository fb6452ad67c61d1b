import type { Context } from '../context.ts';
import { readOnce } from '../page/once.ts';
import { followSelection, step } from './follow.ts';
import type { ClickedTab } from './where.ts';

type Follow = (context: Context, tab: ClickedTab) => Promise<unknown>;

/** The manifest's commands by name, and what each does once the panel is opening, where it opens. */
const COMMANDS: Readonly<Record<string, { panel: boolean; follow: Follow }>> = {
  // The press lets us into the page, and the panel beside it is opened to see who is there.
  'open-panel': { panel: true, follow: (context, { id }) => readOnce(context, id) },
  'look-up-selection': { panel: true, follow: (context, tab) => followSelection(context, 'look-up', tab) },
  book: { panel: true, follow: (context, tab) => followSelection(context, 'book', tab) },
  'next-person': { panel: false, follow: (context, tab) => step(context, 1, tab) },
  'previous-person': { panel: false, follow: (context, tab) => step(context, -1, tab) },
};

/** Whether a command shows something in the panel, which must open in the press's own turn. */
export const opensPanel = (name: string): boolean => command(name)?.panel === true;

export async function followCommand(context: Context, name: string, tab: ClickedTab): Promise<void> {
  await command(name)?.follow(context, tab);
}

const command = (name: string) => (Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined);

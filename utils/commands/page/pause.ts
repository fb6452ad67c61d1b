import type { Command } from '../context.ts';
import { CommandError } from '../failure.ts';

/** The switch for this page alone: until it is left or loaded anew, nobody is looked for there and nothing is marked. */
export const pausePage: Command<'page.pause'> = async (context, { tabId, paused }, from) => {
  const id = from.sender === 'frame' ? from.tabId : tabId;
  const page = id === undefined ? undefined : await context.tabs.get(id);
  if (id === undefined || !page) throw new CommandError('not-allowed');
  await context.tabs.update(id, { origin: page.origin, paused, identities: [], reported: false });
  context.platform.refreshTab(id, 'settings');
  context.notify({ changed: 'page', tabId: id });
  return {};
};

import { type Action, useAction } from '@/components/settings/index.ts';
import { type RequestOf, send } from '@/utils/messaging/index.ts';

export type Act = RequestOf<'activity.act'>['action'];

/** What a person does with one job or run. The list itself follows when the background says that it changed. */
export function useAct(id: string): Action<[Act]> {
  return useAction((action: Act) => send('activity.act', { id, action }));
}

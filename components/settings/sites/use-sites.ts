import { useState } from 'preact/hooks';
import { type FailureView, type SiteView, send } from '@/utils/messaging/index.ts';
import { askForSite, giveBackSite } from '@/utils/platform/site-access.ts';
import { useAction } from '../use-action.ts';
import { type Answer, useAnswer } from '../use-answer.ts';

/** Where a site was asked for; the receipt keeps it (`utils/storage/items.ts`). */
export type Asking = 'welcome' | 'options' | 'popup';

/** What became of the last press, for the words beside the list. */
export interface SiteOutcome {
  origin: string;
  became: 'allowed' | 'denied' | 'taken-back';
}

/** The granted sites and the two things a person does with them. */
export interface Sites {
  list: Answer<SiteView[]>;
  /** Call it in the click: the browser's prompt opens at once. */
  allow(origin: string): void;
  takeBack(origin: string): void;
  busy: boolean;
  outcome: SiteOutcome | undefined;
  failure: FailureView | undefined;
}

export function useSites(asking: Asking): Sites {
  const list = useAnswer('sites.list', {}, ['sites']);
  const [outcome, setOutcome] = useState<SiteOutcome>();
  const change = useAction(async (origin: string, wanted: boolean) => {
    setOutcome(undefined);
    setOutcome({ origin, became: wanted ? await allowSite(origin, asking) : await takeBackSite(origin) });
    list.again();
  });
  return {
    list,
    allow: (origin) => change.run(origin, true),
    takeBack: (origin) => change.run(origin, false),
    busy: change.busy,
    outcome,
    failure: change.failure,
  };
}

/** Asks the browser, then has the receipt written. The prompt comes first: it counts only in the click itself. */
export async function allowSite(origin: string, asking: Asking): Promise<'allowed' | 'denied'> {
  const granted = await askForSite(origin).catch(() => false);
  if (!granted) return 'denied';
  await send('sites.granted', { origin, reason: asking });
  return 'allowed';
}

async function takeBackSite(origin: string): Promise<'taken-back'> {
  await giveBackSite(origin).catch(() => false);
  await send('sites.revoke', { origin });
  return 'taken-back';
}

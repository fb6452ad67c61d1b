import { randomFrom } from '../random.ts';
import { emptyState, type State } from '../state.ts';
import { DAY } from '../time.ts';
import { seedBlocks } from './blocks.ts';
import { seedBusiness } from './business.ts';
import { seedCampaigns } from './campaigns.ts';
import { seedClientele } from './clientele.ts';
import { seedHistories } from './conversations.ts';
import { addCrowd } from './crowd.ts';

/**
 * The account as it is on the day it is opened. The same seed and day give the same account, ids included; the calendar
 * and the everyday conversations are added by `advance.ts`.
 * @param anchorDay days since the epoch that all dates are relative to
 * @param clients how many clients there are; never fewer than the 40 named ones
 */
export function seedState(seed: string, clients: number, anchorDay: number): State {
  const state = emptyState(seed, anchorDay);
  const random = randomFrom(`${seed}/account`);
  const since = (anchorDay - 400) * DAY;
  seedBusiness(state, random, since);
  seedClientele(state, random, anchorDay);
  seedHistories(state, random, anchorDay);
  seedCampaigns(state, random, anchorDay);
  seedBlocks(state, random, anchorDay, since);
  addCrowd(state, clients, anchorDay);
  return state;
}

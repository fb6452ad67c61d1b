import { tourBooking, tourClasses, tourTeam } from './booking.ts';
import { tourCampaigns, tourMessages, tourWebhooks } from './outreach.ts';
import { tourPeople, tourTags } from './people.ts';
import type { Send } from './steps.ts';

/** All 83 operations once, as our commands would call them, on a demo account whose clock stands at 2026-10-05T15:00Z. */
export async function tour(send: Send): Promise<void> {
  await send('getAccountInfo', {});
  await tourPeople(send);
  await tourTags(send);
  await tourTeam(send);
  await tourBooking(send);
  await tourClasses(send);
  await tourCampaigns(send);
  await tourMessages(send);
  await tourWebhooks(send);
}

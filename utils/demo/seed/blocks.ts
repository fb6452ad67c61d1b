import { mintId, type Random } from '../random.ts';
import type { State } from '../state.ts';
import { dateOfDay, instantOf } from '../time.ts';

/** Staff index → days from the anchor and the local minutes that are blocked. */
const BLOCKS = [
  { staff: 0, day: 2, from: 780, to: 1020 },
  { staff: 1, day: 5, from: 540, to: 660 },
  { staff: 3, day: 3, from: 540, to: 1050 },
  { staff: 4, day: 8, from: 900, to: 1020 },
];

/** A training afternoon, a dentist's own dentist, a day off: the time the team has blocked. */
export function seedBlocks(state: State, random: Random, anchorDay: number, since: number): void {
  const staffs = [...state.staffs];
  for (const { staff: index, day, from, to } of BLOCKS) {
    const staff = staffs[index];
    const timezone = state.locations.get(staff?.locationIds[0])?.timezone;
    if (!staff || !timezone) continue;
    const date = dateOfDay(anchorDay + day);
    const start = instantOf(date, from, timezone);
    const end = instantOf(date, to, timezone);
    if (start === undefined || end === undefined) continue;
    const slots = [{ start, end }];
    state.blocks.add({
      id: mintId(random),
      staffId: staff.id,
      date,
      timezone,
      slots,
      createdAt: since,
      updatedAt: since,
    });
  }
}

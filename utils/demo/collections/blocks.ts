import { type Body, isObject } from '../model.ts';
import { type Call, get, post, remove } from '../operation.ts';
import { invalidBody, invalidParameters, notFound } from '../problem.ts';
import { dateRange, paged, where } from '../query.ts';
import type { Block, Staff } from '../records.ts';
import { stored } from '../references.ts';
import type { State } from '../state.ts';
import { addDays, clock12, dateFrom, instantOf, iso, isTimezone, minuteFrom, wallClockOf } from '../time.ts';

const BLOCKS = '/v1/staffs/:staffId/availabilityBlocks';
const LONGEST_BLOCK_DAYS = 31;
const WHOLE_DAY = [{ startTime: '00:00', endTime: '23:59' }];

const print = (state: State) => (block: Block) => {
  const staff = state.staffs.get(block.staffId);
  return {
    id: block.id,
    staff: { id: block.staffId, firstName: staff?.firstName ?? '', lastName: staff?.lastName ?? '' },
    date: block.date,
    timezone: block.timezone,
    slots: block.slots.map(({ start, end }) => ({
      startTime: clock12(wallClockOf(start, block.timezone).minute),
      endTime: clock12(wallClockOf(end, block.timezone).minute),
      startTimeUTC: iso(start),
      endTimeUTC: iso(end),
    })),
  };
};

/** The days and slots of a body, in any of the three shapes callers send (open-questions.md, A1). */
function daysIn(body: Body): { dates: string[]; slots: unknown[] } {
  const first = dateFrom(String(body.date ?? body.startDate ?? ''));
  const last = dateFrom(String(body.endDate ?? body.date ?? body.startDate ?? ''));
  if (!first || !last) throw invalidBody();
  const dates: string[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) dates.push(date);
  if (dates.length === 0 || dates.length > LONGEST_BLOCK_DAYS) throw invalidParameters();
  if (body.slots !== undefined && body.slots !== null) {
    if (!Array.isArray(body.slots)) throw invalidBody();
    return { dates, slots: body.slots };
  }
  if (body.startTime !== undefined)
    return { dates, slots: [{ startTime: body.startTime, endTime: body.endTime }] };
  if (body.startDate !== undefined) return { dates, slots: WHOLE_DAY };
  throw invalidBody();
}

function slotOn(date: string, slot: unknown, timezone: string): Block['slots'][number] {
  if (!isObject(slot) || typeof slot.startTime !== 'string' || typeof slot.endTime !== 'string')
    throw invalidBody();
  const from = minuteFrom(slot.startTime);
  const to = minuteFrom(slot.endTime);
  const start = from === undefined ? undefined : instantOf(date, from, timezone);
  const end = to === undefined ? undefined : instantOf(date, to, timezone);
  if (start === undefined || end === undefined || end <= start) throw invalidParameters();
  return { start, end };
}

const zoneOf = (state: State, staff: Staff): string =>
  state.locations.get(staff.locationIds[0])?.timezone ?? 'UTC';

function create(call: Call): unknown {
  const { state, now } = call;
  const staff = stored(state.staffs, call.params.staffId);
  const timezone = String(call.body.timezone || zoneOf(state, staff));
  if (!isTimezone(timezone)) throw invalidParameters();
  const { dates, slots } = daysIn(call.body);
  if (slots.length === 0) throw invalidParameters();
  const blocks = dates.map((date) => ({
    id: call.mint(),
    staffId: staff.id,
    date,
    timezone,
    slots: slots.map((slot) => slotOn(date, slot, timezone)),
    createdAt: now,
    updatedAt: now,
  }));
  for (const block of blocks) state.blocks.add(block);
  return blocks.map(print(state))[0];
}

function blockOf({ state, params }: Call): Block {
  const block = stored(state.blocks, params.blockId);
  if (block.staffId !== params.staffId) throw notFound();
  return block;
}

/** Busy time of a staff member ("availability" blocks block availability). One block a day; a range makes several. */
export const blockOperations = [
  get('listStaffAvailabilityBlocks', BLOCKS, (call) => {
    const staff = stored(call.state.staffs, call.params.staffId);
    const within = dateRange(call);
    const rows = where(call.state.blocks, (row) => row.staffId === staff.id && within(row.date));
    return paged(call, rows, print(call.state));
  }),
  post('createStaffAvailabilityBlock', BLOCKS, {}, create),
  get('getStaffAvailabilityBlock', `${BLOCKS}/:blockId`, (call) => print(call.state)(blockOf(call))),
  remove('deleteStaffAvailabilityBlock', `${BLOCKS}/:blockId`, (call) =>
    call.state.blocks.delete(blockOf(call).id),
  ),
];

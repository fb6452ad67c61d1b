import { fieldsOf, idText, isObject, sameValue } from './compare.ts';
import type { Inquiry, Params, Verdict, WriteDeclaration } from './declaration.ts';
import { found, NOT_THERE, readOne, tellCreated } from './tell.ts';

const list = 'listStaffAvailabilityBlocks';
const get = 'getStaffAvailabilityBlock';
const stale = [list, get, 'listAppointmentSlots'];
const record = ({ staffId }: Params) => [`blocks of ${idText(staffId)}`];

/** Blocks of one day; they may come without ids (open question B17) and are known by date and slots. */
async function blocksOf({ read, params }: Inquiry, date: unknown): Promise<unknown[]> {
  return (await read(list, { staffId: params.staffId, startDate: date, endDate: date })) as unknown[];
}

function times(block: Readonly<Record<string, unknown>>): { from: unknown; to: unknown }[] {
  const slots = Array.isArray(block.slots) ? block.slots.filter(isObject) : [];
  return slots.map((slot) => ({ from: slot.startTime ?? slot.start, to: slot.endTime ?? slot.end }));
}

function sameTimes(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  return sameValue(one.date, other.date) && sameValue(times(one), times(other));
}

async function tellBlocked(inquiry: Inquiry): Promise<Verdict> {
  const { body = {} } = inquiry.params;
  const records = await blocksOf(inquiry, body.date);
  const matches = (fields: Readonly<Record<string, unknown>>) => sameTimes(fields, body);
  return tellCreated(inquiry, { kind: 'block', records, complete: true, matches, asked: 'state' });
}

async function tellUnblocked(inquiry: Inquiry): Promise<Verdict> {
  const { staffId, blockId } = inquiry.params;
  const block = await readOne(inquiry, get, { staffId, blockId });
  return block === undefined ? found(undefined) : NOT_THERE;
}

export const blockWrites: Record<string, WriteDeclaration> = {
  createStaffAvailabilityBlock: {
    makes: 'block',
    stale,
    records: record,
    reconcile: tellBlocked,
    inverse({ params, result, found: notOurs }) {
      const { id, date } = fieldsOf(result);
      if (notOurs || typeof id !== 'string') return undefined;
      const target = { staffId: params.staffId, blockId: id };
      return {
        operation: 'deleteStaffAvailabilityBlock',
        params: target,
        heard: false,
        guard: { operation: get, params: target, expect: { date } },
      };
    },
  },
  deleteStaffAvailabilityBlock: {
    stale,
    records: record,
    reconcile: tellUnblocked,
    inverse({ params, before }) {
      const { date, timezone } = fieldsOf(before);
      const slots = times(fieldsOf(before)).map(({ from, to }) => ({ startTime: from, endTime: to }));
      if (date === undefined || slots.length === 0) return undefined;
      return {
        operation: 'createStaffAvailabilityBlock',
        params: { staffId: params.staffId, body: { date, slots, ...(timezone ? { timezone } : {}) } },
        heard: false,
        guard: { operation: 'getStaff', params: { staffId: params.staffId }, expect: {} },
      };
    },
  },
};

import { type Body, filledText, flag, listOf, number, object, optional, reference, text } from '../model.ts';
import { type Call, get, post, put, remove } from '../operation.ts';
import { invalidParameters } from '../problem.ts';
import { locationFilter, searched } from '../query.ts';
import type { Service } from '../records.ts';
import { fullNameOf, idIn, idsIn, locationIn, locationRef, stored } from '../references.ts';
import type { State } from '../state.ts';
import { iso } from '../time.ts';

/** What a service is when nobody says otherwise; the order is the documented one. */
const DEFAULTS: Body = {
  serviceType: 'APPOINTMENT',
  durationMinutes: 30,
  numberOfParticipants: 1,
  type: 'LOCATION_VISIT',
  sellingPrice: 0,
  costPrice: 0,
  taxOverrides: [],
  isCustomCredit: false,
  credits: 0,
  active: true,
  allowOnlineBooking: true,
  acceptPaymentOnline: false,
  advanceSettings: { advanceBookingLimitDays: 60, blockTimeAfterAppointment: 0 },
};
/** Written from references, or by the server alone. */
const NOT_FIELDS = ['id', 'location', 'categories', 'staffs', 'addOnServices', 'createdAt', 'updatedAt'];

const references = listOf(reference);
const model = {
  'name!': filledText,
  serviceType: text,
  type: text,
  location: reference,
  categories: references,
  staffs: references,
  addOnServices: references,
  durationMinutes: number,
  numberOfParticipants: number,
  sellingPrice: number,
  costPrice: number,
  credits: number,
  taxOverrides: listOf(object),
  isCustomCredit: flag,
  active: flag,
  allowOnlineBooking: flag,
  acceptPaymentOnline: flag,
  advanceSettings: object,
};

/** The stored form of the percentage is the documented string, however it was sent. */
const withTextPercentages = (fields: Record<string, unknown>): Record<string, unknown> =>
  Array.isArray(fields.taxOverrides)
    ? {
        ...fields,
        taxOverrides: fields.taxOverrides.map((tax) => ({
          ...tax,
          percentage: String(tax.percentage ?? ''),
        })),
      }
    : fields;

const named = (ids: readonly string[], nameOf: (id: string) => unknown) =>
  ids.map((id) => ({ id, name: String(nameOf(id) ?? '') }));

const print = (state: State, row: Service) => ({
  id: row.id,
  ...row.fields,
  ...(row.locationId ? { location: locationRef(state, row.locationId) } : {}),
  categories: named(row.categoryIds, (id) => state.categories.get(id)?.name),
  staffs: named(row.staffIds, (id) => fullNameOf(state.staffs.get(id))),
  addOnServices: named(row.addOnIds, (id) => state.services.get(id)?.fields.name),
  createdAt: iso(row.createdAt),
  updatedAt: iso(row.updatedAt),
});

const knownIds = (call: Call, name: string, table: { get(id: string): unknown }): string[] => {
  const ids = idsIn(call.body[name]);
  if (!ids.every((id) => table.get(id))) throw invalidParameters();
  return ids;
};

/** The service after the body was laid over `base`. @throws Problem before anything is changed */
function merged(call: Call, base: Service): Service {
  const { state, body } = call;
  if (typeof body.name === 'string' && !body.name.trim()) throw invalidParameters();
  if (typeof body.durationMinutes === 'number' && !(body.durationMinutes > 0)) throw invalidParameters();
  const given = Object.entries(body).filter(([key, value]) => !NOT_FIELDS.includes(key) && value !== null);
  return {
    ...base,
    fields: withTextPercentages({ ...base.fields, ...Object.fromEntries(given) }),
    locationId: idIn(body, 'location') ? locationIn(state, body).id : base.locationId,
    categoryIds: body.categories ? knownIds(call, 'categories', state.categories) : base.categoryIds,
    staffIds: body.staffs ? knownIds(call, 'staffs', state.staffs) : base.staffIds,
    addOnIds: body.addOnServices ? knownIds(call, 'addOnServices', state.services) : base.addOnIds,
    updatedAt: call.now,
  };
}

const blank = (id: string, name: unknown, now: number): Service => ({
  id,
  fields: { ...DEFAULTS, name },
  categoryIds: [],
  staffIds: [],
  addOnIds: [],
  createdAt: now,
  updatedAt: now,
});

/** Bookable offerings. Unknown fields are kept: the tail of the official model was never seen. */
export const serviceOperations = [
  get('listServices', '/v1/services', (call) => {
    const { state, query } = call;
    const here = locationFilter(call);
    const type = query('serviceType')?.toUpperCase();
    return searched(
      call,
      state.services,
      (row) => print(state, row),
      (row) => here(row.locationId) && (!type || row.fields.serviceType === type),
    );
  }),
  post('createService', '/v1/services', model, (call) =>
    print(call.state, call.state.services.add(merged(call, blank(call.mint(), call.body.name, call.now)))),
  ),
  get('getService', '/v1/services/:id', ({ state, params }) =>
    print(state, stored(state.services, params.id)),
  ),
  put('updateService', '/v1/services/:id', optional(model), (call) => {
    const row = stored(call.state.services, call.params.id);
    const base = call.replaceOnPut
      ? { ...blank(row.id, row.fields.name, row.createdAt), locationId: row.locationId }
      : row;
    return print(call.state, call.state.services.add(merged(call, base)));
  }),
  remove('deleteService', '/v1/services/:id', ({ state, params }) =>
    state.services.delete(stored(state.services, params.id).id),
  ),
];

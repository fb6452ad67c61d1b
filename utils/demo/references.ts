import { type Body, isObject } from './model.ts';
import { invalidLocation, invalidParameters, notFound } from './problem.ts';
import type * as Records from './records.ts';
import type { State } from './state.ts';
import type { Row, Table } from './table.ts';

/**
 * The id a body names for `kind`: `{kind: {id}}`, the documented way, or flat `{kindId}`, which some public callers send
 * (open-questions.md, A3 and A5).
 */
export function idIn(body: Body, kind: string): string | undefined {
  const nested = body[kind];
  const id = isObject(nested) ? nested.id : (nested ?? body[`${kind}Id`]);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** The ids of a list of `{id}`. */
export const idsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((item) => (isObject(item) && typeof item.id === 'string' ? item.id : []))
    : [];

/** The record of a path id. @throws Problem 404 */
export function stored<T extends Row>(table: Table<T>, id: string | undefined): T {
  const row = table.get(id);
  if (!row) throw notFound();
  return row;
}

/** A record that the body must name. @throws Problem 400 when it names none, 404 when there is no such record */
export function referred<T extends Row>(table: Table<T>, body: Body, kind: string): T {
  const id = idIn(body, kind);
  if (!id) throw invalidParameters();
  return stored(table, id);
}

/** The location that the body must name. @throws Problem 404 `Invalid locationId`, also when it names none */
export function locationIn(state: State, body: Body, kind = 'location'): Records.Location {
  const location = state.locations.get(idIn(body, kind));
  if (!location) throw invalidLocation();
  return location;
}

/** The same where a location may be left out. */
export const locationIfAny = (state: State, body: Body, kind = 'location'): Records.Location | undefined =>
  idIn(body, kind) === undefined ? undefined : locationIn(state, body, kind);

/** `{id, title}`. */
export const locationRef = (state: State, id: string) => ({
  id,
  title: state.locations.get(id)?.texts.title ?? '',
});

export const fullNameOf = (staff: Records.Staff | undefined): string =>
  staff ? `${staff.firstName} ${staff.lastName}` : '';

/** `{id, name}`. */
export const staffRef = (state: State, id: string) => ({ id, name: fullNameOf(state.staffs.get(id)) });

/** `{id, fullName}`, with the three fields webhooks and participants add. */
export function clientRef(state: State, id: string, nameWhenDeleted: string) {
  const texts = state.clients.get(id)?.texts;
  return {
    id,
    fullName: texts?.fullName ?? nameWhenDeleted,
    countryCode: texts?.countryCode ?? '',
    phone: texts?.phone ?? '',
    email: texts?.email ?? '',
  };
}

const numberOr = (value: unknown, fallback: number): number => (typeof value === 'number' ? value : fallback);

export const durationOf = (service: Records.Service | undefined): number =>
  numberOr(service?.fields.durationMinutes, 30);

/** `{id, name, durationMinutes, sellingPrice}`. */
export function serviceRef(state: State, id: string) {
  const service = state.services.get(id);
  return {
    id,
    name: String(service?.fields.name ?? ''),
    durationMinutes: durationOf(service),
    sellingPrice: numberOr(service?.fields.sellingPrice, 0),
  };
}

/**
 * The one normal form of the vendor's records. `api/contract.md` says what the service sends; the mappings beside each
 * collection turn it into this. Ids are strings, unset text (`""`, null, absent) is undefined, instants are ISO 8601 in UTC
 * with `Z`, dates are `YYYY-MM-DD`, times of day are 24-hour `HH:MM` in the record's zone, money is a decimal in major units.
 */
export * from './model/account.ts';
export * from './model/booking.ts';
export * from './model/common.ts';
export * from './model/outreach.ts';
export * from './model/people.ts';
export * from './model/places.ts';

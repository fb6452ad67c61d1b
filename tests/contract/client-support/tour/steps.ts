import type { OperationId, ParamsOf, ResultOf } from '@/utils/whautomate/index.ts';

export type Send = <Id extends OperationId>(id: Id, params: ParamsOf<Id>) => Promise<ResultOf<Id>>;

/** The first row. @throws when there is none */
export function first<T>(rows: readonly T[]): T {
  if (rows[0] === undefined) throw new Error('the list is empty');
  return rows[0];
}

/** The id of the account's first location. */
export async function place(send: Send) {
  const { id } = first(await send('listLocations', {}));
  return (await send('getLocation', { locationId: id })).id;
}

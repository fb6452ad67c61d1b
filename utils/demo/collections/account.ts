import { get } from '../operation.ts';

/** The account itself; callers use it to try a key. */
export const accountOperations = [
  get('getAccountInfo', '/v1/account-info', ({ state }) => ({ ...state.account })),
];

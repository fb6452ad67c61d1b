import { one } from './answers.ts';
import { defineRead } from './define.ts';
import { readAccount } from './records/account.ts';

/** Whose key this is; the cheapest way to try a key (contract, 2). */
export const getAccountInfo = defineRead(
  'getAccountInfo',
  '/v1/account-info',
  {},
  one(readAccount, 'account'),
);

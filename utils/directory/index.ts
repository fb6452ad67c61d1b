/** The encrypted local index of people of one account: who is known, without asking the service. docs/adr/0005. */
export { type DirectoryOptions, openDirectory } from './directory.ts';
export { storedPhones } from './stored-phones.ts';
export type {
  Directory,
  DirectoryChange,
  Freshness,
  Identity,
  IdentityStatus,
  PersonKey,
  Remembered,
  RememberOptions,
} from './types.ts';

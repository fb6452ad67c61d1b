export * from './accounts.ts';
export * from './database.ts';
export * from './items.ts';
export * from './sealed-log.ts';
export * from './vault.ts';

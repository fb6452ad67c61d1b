import * as operations from './all.ts';

/**
 * All 83 operations by their OpenAPI id. The background imports this once; elsewhere its types are enough. (A namespace, not
 * a copy of one: bundlers then leave it out where only the types are used.)
 */
export { operations };

export type OperationId = keyof typeof operations;

/** What an operation takes: `ParamsOf<'createClient'>`. */
export type ParamsOf<Id extends OperationId> = Parameters<(typeof operations)[Id]['request']>[0];

/** What it gives: `ResultOf<'createClient'>` is a `Client`. */
export type ResultOf<Id extends OperationId> = ReturnType<(typeof operations)[Id]['response']>;

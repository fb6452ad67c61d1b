import * as all from './all.ts';
import type { Operation } from './operation.ts';

/** All 83 operations by their OpenAPI id. The background imports this once; elsewhere types are enough. */
export const operations = { ...all } satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

/** What an operation takes: `ParamsOf<'createClient'>`. */
export type ParamsOf<Id extends OperationId> = Parameters<(typeof operations)[Id]['request']>[0];

/** What it gives: `ResultOf<'createClient'>` is a `Client`. */
export type ResultOf<Id extends OperationId> = ReturnType<(typeof operations)[Id]['response']>;

/** One request as the sandbox saw it; readable at `/__log`. */
export interface LoggedRequest {
  /** Counted from 1. */
  readonly number: number;
  /** Milliseconds since the epoch, when it came in. */
  readonly at: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** operationId, or undefined for an unknown route. */
  readonly operation: string | undefined;
  /** As text: a body may be anything. */
  readonly body: string;
  /** Undefined while it runs, and for good when the connection was dropped. */
  status?: number;
  /** Time taken, milliseconds. */
  ms?: number;
  /** Faults that struck it. */
  readonly faults: string[];
}

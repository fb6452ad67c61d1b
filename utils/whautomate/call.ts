import type { Operation, Transport } from './operation.ts';

/** One call: parameters → request → transport → answer → normal form. Throws `WhautomateError`. */
export async function call<Params, Result>(
  operation: Operation<Params, Result>,
  params: Params,
  transport: Transport,
  options?: { signal?: AbortSignal },
): Promise<Result> {
  return operation.response(await transport(operation.id, operation.request(params), options));
}

import * as z from 'zod/mini';

/** The schema with a test of ours. (A bundler may leave out what is not used; it may not for a method call.) */
/* @__NO_SIDE_EFFECTS__ */
export function checked<Schema extends z.ZodMiniType>(
  schema: Schema,
  test: (value: z.output<Schema>) => boolean,
): Schema {
  return schema.check(z.refine(test));
}

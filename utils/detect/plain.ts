import type { PageDetection, PlainDetection } from './types.ts';

/** A page detection as it may cross a message: without its nodes. */
export function plain({ element: _element, range: _range, ...rest }: PageDetection): PlainDetection {
  return rest;
}

import { useKept } from './use-view.ts';
import { createWrite, type Write, type WriteName } from './write.ts';

/** A write that belongs to this view and outlives its component; `key` tells several of one name apart. */
export function useWrite<Name extends WriteName>(name: Name, key = ''): Write<Name> {
  return useKept(`write ${name} ${key}`, () => createWrite(name));
}

/**
 * Whether there was an account to work for when the popup was last open: then its search box stands there, and takes keys, before the
 * background has answered. It says nothing about anybody, and `setup.erase` in Options clears it.
 */
const REMEMBERED = 'ready';

export const wasReady = (memory: Storage = localStorage): boolean => memory.getItem(REMEMBERED) !== null;

export function rememberReady(ready: boolean, memory: Storage = localStorage): void {
  if (ready) memory.setItem(REMEMBERED, 'yes');
  else memory.removeItem(REMEMBERED);
}

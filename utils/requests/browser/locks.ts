import type { Locks } from '../ports.ts';

/** Leader election by Web Locks, which work in workers and free themselves when a context dies. */
export function createWebLocks(manager: LockManager = navigator.locks): Locks {
  return {
    async lead(name, signal, lead) {
      try {
        await manager.request(name, { signal }, () => lead());
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
  };
}

import type { Raw } from './common.ts';

/** Who the key belongs to (contract, 2); every field may be missing (open question C26). */
export interface Account extends Raw {
  name?: string;
  ownerEmail?: string;
}

/** A subscription of the account's own server to events (contract, 16). */
export interface Webhook extends Raw {
  id: string;
  name: string;
  active: boolean;
  serverUrl?: string;
  headers: { key: string; value: string }[];
  events: string[];
}

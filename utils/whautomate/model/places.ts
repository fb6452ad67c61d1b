import type { Raw, Ref } from './common.ts';

export interface Location extends Raw {
  id: string;
  title: string;
  address?: string;
  phone?: string;
}

export interface Staff extends Raw {
  id: string;
  name: string;
  email?: string;
  phone?: string;
  active: boolean;
  locationIds: string[];
}

/** A **busy** period of one member of staff on one day, despite the API's name (contract, 8). */
export interface AvailabilityBlock extends Raw {
  /** May be missing; without it the block cannot be deleted (open question B17). */
  id?: string;
  staff?: Ref;
  date: string;
  /** IANA name. */
  timezone?: string;
  slots: { start: string; end?: string }[];
}

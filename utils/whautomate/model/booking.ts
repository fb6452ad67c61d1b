import type { Raw, Ref } from './common.ts';

export interface Service extends Raw {
  id: string;
  name: string;
  /** `APPOINTMENT`, `CLASS`, `ADD_ON`; upper-cased. */
  serviceType?: string;
  location?: Ref;
  durationMinutes?: number;
  categories: Ref[];
  staff: Ref[];
  price?: number;
  capacity?: number;
  active: boolean;
}

export interface ServiceCategory extends Raw {
  id: string;
  name: string;
  slug?: string;
  location?: Ref;
}

/** Free times of one day at one place. */
export interface SlotDay extends Raw {
  date: string;
  /** IANA name. */
  timezone?: string;
  slots: { start: string; end?: string }[];
}

/** Status words are lower-cased without `-`, `_` and spaces: `booked`, `cancelled`, `noshow`, … */
export type AppointmentStatus = string;

export interface Appointment extends Raw {
  id: string;
  location?: Ref;
  client?: Ref;
  staff?: Ref;
  service?: Ref & { durationMinutes?: number; price?: number };
  date?: string;
  time?: string;
  timezone?: string;
  /** Instants, from `startTimeUTC`; else from date + time + timezone (the API's `startTime` carries a false `Z`). */
  start?: string;
  end?: string;
  status: AppointmentStatus;
  notes?: string;
  cancellationReason?: string;
  createdAt?: string;
  updatedAt?: string;
}

/** A group session (contract, 15). */
export interface Class extends Raw {
  id: string;
  location?: Ref;
  staff?: Ref;
  service?: Ref & { durationMinutes?: number; price?: number };
  date?: string;
  time?: string;
  timezone?: string;
  /** Instants, made like those of an appointment. */
  start?: string;
  end?: string;
  status?: string;
  capacity?: number;
  booked?: number;
  online: boolean;
  onlineLink?: string;
  onlinePassCode?: string;
  notes?: string;
  createdAt?: string;
  updatedAt?: string;
}

/** One person's place in a class (contract, 15). */
export interface Participant extends Raw {
  id?: string;
  class?: Class;
  client?: Ref;
  /** Folded like `AppointmentStatus`: `booked`, `waitlisted`, `cancelled`, … */
  status: string;
  paymentStatus?: string;
  cancellationReason?: string;
  createdAt?: string;
  updatedAt?: string;
}

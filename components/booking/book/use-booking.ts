import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { JobView, LocationView, RequestOf } from '@/utils/messaging/index.ts';
import {
  type DraftOf,
  ownZone,
  putAway,
  type RouteOf,
  todayIn,
  useKept,
  useShared,
  useWrite,
  type WriteState,
} from '../../shell/index.ts';
import { labelsOf } from '../appointments/labels.ts';
import { whenOf } from '../appointments/when.ts';
import { type Choice, choiceOf, fitting, type Options, type Slot } from './choice.ts';

export type Step = 'choose' | 'check' | 'done';

export interface Booking {
  step: Signal<Step>;
  choice: Signal<Choice>;
  notes: Signal<string>;
  /** Times that were taken while we looked, by their instant. */
  taken: Signal<readonly Slot[]>;
  /** The proof: set once it is done. */
  job: Signal<JobView | undefined>;
  /** The place's zone as the newest answer told it, else as the options have it. */
  zone: Signal<string | undefined>;
  zoneOf(place: LocationView | undefined): string;
  write: ReadonlySignal<WriteState>;
  refuses: ReadonlySignal<boolean>;
  change(changes: Partial<Choice>, options: Options): void;
  /** Books or moves; leads to the proof, or back to the times when this one is gone. */
  commit(options: Options, zone: string): Promise<void>;
}

/** One booking from the first choice to the proof. Kept while the view is open. */
export function useBooking({ client, moving, draft, instead }: RouteOf<'book'>): Booking {
  const book = useWrite('booking.book');
  const move = useWrite('booking.reschedule');
  const { state, refuses, touched } = moving ? move : book;
  const last = useShared('last booking', () => ({ locationId: '', serviceId: '' }));
  const kept = useKept('booking', () => {
    const first = choiceOf(moving, (moving && whenOf(moving)?.date) || todayIn());
    const usual = draft ? draftChoice(draft) : last;
    return {
      step: signal<Step>('choose'),
      choice: signal<Choice>(moving ? first : { ...first, ...usual }),
      notes: signal(draft?.notes ?? ''),
      taken: signal<readonly Slot[]>([]),
      zone: signal<string | undefined>(undefined),
      job: signal<JobView | undefined>(undefined),
    };
  });
  const { step, choice, notes, taken, job } = kept;

  function submit(slot: Slot, options: Options, timezone: string): Promise<JobView | undefined> {
    const { date, locationId, serviceId, staffId } = choice.peek();
    const at = { date, time: slot.time, timezone };
    if (moving) {
      const was = whenOf(moving);
      return move.submit({
        appointmentId: moving.id,
        clientId: client.id,
        ...at,
        from: was ? { date: was.date, time: was.start, timezone: was.zone } : at,
        labels: labelsOf(client, moving),
      });
    }
    return book.submit({
      clientId: client.id,
      locationId,
      serviceId,
      ...(staffId ? { staffId } : {}),
      ...at,
      ...(notes.peek().trim() ? { notes: notes.peek().trim() } : {}),
      labels: bookingLabels(options, choice.peek(), client.name),
    });
  }

  return {
    ...kept,
    write: state,
    refuses,
    zoneOf: (place) => kept.zone.value ?? place?.timezone ?? ownZone(),
    change(changes, options) {
      const { slot, ...rest } = choice.peek();
      // A time belongs to its day, service and staff: with any of them changed, it is no longer chosen.
      choice.value = fitting(
        options,
        'slot' in changes ? { ...rest, slot, ...changes } : { ...rest, ...changes },
      );
      touched();
    },
    async commit(options, zone) {
      const { slot, locationId, serviceId } = choice.peek();
      if (slot === undefined) return;
      const done = await submit(slot, options, zone);
      if (done) {
        Object.assign(last, { locationId, serviceId });
        putAway(instead);
        job.value = done;
        step.value = 'done';
        return;
      }
      const after = state.peek();
      if (after.phase !== 'failed' || after.failure.code !== 'slot-unavailable') return;
      taken.value = [...taken.peek(), slot];
      choice.value = { ...choice.peek(), slot: undefined };
      step.value = 'choose';
    },
  };
}

/** Where a failed booking left off: its day is shown, and a time chosen anew. */
function draftChoice({ locationId, serviceId, staffId = '', date }: DraftOf<'booking'>): Choice {
  return { locationId, serviceId, staffId, date };
}

/** Names for a job's words. */
export function bookingLabels(
  options: Options,
  { locationId, serviceId, staffId }: Choice,
  client: string,
): RequestOf<'booking.book'>['labels'] {
  const staff = options.staff.find((one) => one.id === staffId)?.name;
  return {
    client,
    service: options.services.find((one) => one.id === serviceId)?.name ?? '',
    place: options.locations.find((one) => one.id === locationId)?.title ?? '',
    ...(staff ? { staff } : {}),
  };
}

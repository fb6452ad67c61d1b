import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type FailureView, type Found, type JobView, sendUntilHeard } from '@/utils/messaging/index.ts';
import {
  type Asked,
  failureOf,
  putAway,
  type RouteOf,
  useCarry,
  useKept,
  useSession,
  useWrite,
  type WriteState,
} from '../../shell/index.ts';
import { lookUpRequest } from '../asked.ts';
import { type Form, fieldsOf, formFor, identityOf, type Problems, problemsFrom, problemsOf } from './form.ts';

export interface NewPerson {
  form: Signal<Form>;
  problems: Signal<Problems>;
  /** Who it could be already; undefined until searched. */
  found: Signal<Found | undefined>;
  /** Searching for doubles before saving. */
  checking: Signal<boolean>;
  checkFailure: Signal<FailureView | undefined>;
  write: ReadonlySignal<WriteState>;
  refuses: ReadonlySignal<boolean>;
  change(changes: Partial<Form>): void;
  /** Whether saving now would search for doubles first. */
  willCheck(): boolean;
  /** Saves. Resolves to the job once it is done; undefined while something stands in the way, with words for it shown. */
  save(): Promise<JobView | undefined>;
}

/** The form's state: kept while the view is open, whatever happens to the connection. */
export function useNewPerson(route: RouteOf<'new-person'>): NewPerson {
  const { asked, found: known, draft, instead } = route;
  const { setup, page } = useSession();
  const country = page.peek()?.country?.code ?? setup.state.peek().value?.account?.country;
  const write = useWrite('person.create');
  const kept = useKept('form', () => {
    const form = formFor(asked, country, draft);
    return {
      form: signal(form),
      problems: signal<Problems>({}),
      found: signal(known),
      checked: signal(known ? identityOf(form) : ''),
      checking: signal(false),
      checkFailure: signal<FailureView | undefined>(undefined),
    };
  });
  const { form, problems, found, checked, checking, checkFailure } = kept;
  useCarry(() => ({ view: 'new-person', asked: askedBy(form.peek()) }));
  const willCheck = () => {
    const { phone, email } = form.value;
    return (phone.trim() !== '' || email.trim() !== '') && identityOf(form.value) !== checked.value;
  };

  /** True when nothing was found that the person must see first. */
  async function noDoubles(): Promise<boolean> {
    checking.value = true;
    checkFailure.value = undefined;
    const identity = identityOf(form.peek());
    try {
      const answer = await sendUntilHeard('people.lookup', lookUpRequest(askedBy(form.peek())));
      found.value = answer;
      checked.value = identity;
      return answer.matches.length + answer.similar.length === 0;
    } catch (error) {
      const failure = failureOf(error);
      problems.value = problemsFrom(failure);
      if (Object.keys(problems.peek()).length === 0) checkFailure.value = failure;
      return false;
    } finally {
      checking.value = false;
    }
  }

  return {
    form,
    problems,
    found,
    checking,
    checkFailure,
    write: write.state,
    refuses: write.refuses,
    willCheck,
    change(changes) {
      form.value = { ...form.peek(), ...changes };
      const rest = { ...problems.peek() };
      for (const field of Object.keys(changes)) delete rest[field as keyof Problems];
      problems.value = rest;
      write.touched();
    },
    async save() {
      if (checking.peek() || write.refuses.peek()) return undefined;
      problems.value = problemsOf(form.peek());
      if (Object.keys(problems.peek()).length > 0) return undefined;
      if (willCheck() && !(await noDoubles())) return undefined;
      const { kind } = form.peek();
      const job = await write.submit({ kind, fields: fieldsOf(form.peek()) });
      const after = write.state.peek();
      if (after.phase === 'failed') problems.value = problemsFrom(after.failure);
      if (job) putAway(instead);
      return job;
    },
  };
}

function askedBy({ name, phone, email, country }: Form): Asked {
  return {
    phones: phone.trim() ? [{ raw: phone.trim(), shown: phone.trim() }] : [],
    emails: email.trim() ? [email.trim()] : [],
    ...(name.trim() ? { name: name.trim() } : {}),
    ...(country ? { country } : {}),
  };
}

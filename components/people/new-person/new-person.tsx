import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { JobView } from '@/utils/messaging/index.ts';
import {
  FailureBanner,
  Frame,
  type RouteOf,
  tellDone,
  useAsk,
  useHolds,
  useShared,
  useView,
  WriteNote,
} from '../../shell/index.ts';
import { isolated } from '../../ui/index.ts';
import { PageSteps } from '../person/page-steps.tsx';
import { Doubles } from './doubles.tsx';
import { Fields } from './fields.tsx';
import { fieldsOf, formFor, likelyLocation } from './form.ts';
import { SaveFoot } from './save-foot.tsx';
import { useNewPerson } from './use-new-person.ts';
import { WhoIsNew } from './who-is-new.tsx';

/** Somebody who is not in the account yet: doubles first, then the form, filled in from what was asked about. */
export function NewPerson({ route }: { route: RouteOf<'new-person'> }) {
  const { asked, draft } = route;
  const { open, replace } = useView();
  const root = useRef<HTMLFormElement>(null);
  const person = useNewPerson(route);
  const options = useAsk('booking.options', {});
  const last = useShared('last location', () => ({ id: undefined as string | undefined }));
  const form = person.form.value;
  const state = person.write.value;
  const name = form.name.trim() || i18n.t('people.form.thisPerson');

  const locations = options.value?.locations;
  useEffect(() => {
    const locationId = locations && form.locationId === '' ? likelyLocation(locations, last.id) : '';
    if (locationId) person.change({ locationId });
  });
  useHolds(() => state.phase !== 'open' && changed(form, formFor(asked, form.country, draft)));

  // A press before the locations came would be refused for a field that fills itself.
  const choosing = options.loading && form.locationId === '';

  const problems = Object.keys(person.problems.value).length;
  useEffect(() => {
    if (problems > 0) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const save = async (then: (job: JobView, id: string) => void) => {
    const job = await person.save();
    const id = job?.result?.id;
    if (job === undefined || id === undefined) return;
    last.id = form.locationId;
    tellDone(job, i18n.t('people.form.created', { name: isolated(name) }));
    then(job, id);
  };
  const create = () => void save((_, id) => replace({ view: 'person', kind: form.kind, id, name }));
  const createAndBook = () => void save((_, id) => replace({ view: 'book', client: { id, name } }));

  return (
    <Frame
      title={i18n.t('people.form.title')}
      extra={<PageSteps pageKey={asked.pageKey} />}
      foot={
        <SaveFoot
          kind={form.kind}
          busy={choosing || person.checking.value || state.phase === 'sending' || state.phase === 'open'}
          refused={state.phase === 'undecided'}
          checks={person.willCheck()}
          doubles={(person.found.value?.matches.length ?? 0) > 0}
          note={
            <>
              {person.checkFailure.value && (
                <FailureBanner failure={person.checkFailure.value} onRetry={create} />
              )}
              {!(state.phase === 'failed' && problems > 0) && (
                <WriteNote
                  state={state}
                  what={isolated(name)}
                  onRetry={create}
                  onSeeWaiting={() => open({ view: 'activity' })}
                />
              )}
            </>
          }
          onCreate={create}
          onCreateAndBook={createAndBook}
        />
      }
    >
      <WhoIsNew asked={asked} found={person.found.value} />
      {person.found.value && (
        <Doubles
          found={person.found.value}
          onOpen={(listed) =>
            open({ view: 'person', kind: listed.person.kind, id: listed.person.id, asked, ...listed })
          }
        />
      )}
      <form
        ref={root}
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <Fields
          form={form}
          problems={person.problems.value}
          asked={asked}
          locations={locations ?? []}
          onChange={person.change}
        />
        <button type="submit" hidden />
      </form>
      {options.failure && !options.value && (
        <FailureBanner failure={options.failure} onRetry={() => options.again()} />
      )}
    </Frame>
  );
}

/** Whether anything was typed that is not from the page; location and country fill themselves. */
function changed(form: ReturnType<typeof formFor>, first: ReturnType<typeof formFor>): boolean {
  const words = (of: typeof form) => JSON.stringify({ ...fieldsOf(of), locationId: '', country: '' });
  return words(form) !== words(first);
}

import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { PersonAppointments } from '../../booking/index.ts';
import {
  FailureBanner,
  Frame,
  momentText,
  RequestFoot,
  type RouteOf,
  useAsk,
  useKept,
  useSingleKeys,
  useView,
} from '../../shell/index.ts';
import { Button, SkeletonBlock } from '../../ui/index.ts';
import { askedAsRecord } from '../asked.ts';
import { AlsoOnPage } from './also-on-page.tsx';
import { Details } from './details.tsx';
import { Numbers } from './numbers.tsx';
import { PageSteps } from './page-steps.tsx';
import { PersonHead } from './person-head.tsx';
import { PersonTags } from './person-tags.tsx';

/** One client or contact: who it is, what is next, what can be done, the rest. */
export function Person({ route }: { route: RouteOf<'person'> }) {
  const { kind, id, asked, reasons } = route;
  const { open } = useView();
  const record = useAsk('person.get', { kind, id }, ['people']);
  const tagging = useKept('tagging', () => signal(route.next === 'tag'));
  const person = record.value?.person ?? route.person;
  const isClient = kind === 'client';

  const book = () => person && isClient && open({ view: 'book', client: { id, name: person.name } });
  const tag = () => {
    tagging.value = true;
  };
  useSingleKeys({ b: () => void book(), t: tag });

  const more = (known: PersonView) => (
    <>
      <PersonTags person={known} adding={tagging} onChanged={() => record.again()} />
      <Details person={known} />
      {asked?.pageKey && <AlsoOnPage person={known} asked={asked} />}
    </>
  );

  return (
    <Frame
      context={asked?.pageKey ? i18n.t('people.page.title') : undefined}
      extra={<PageSteps pageKey={asked?.pageKey} />}
      foot={<RequestFoot />}
    >
      <PersonHead kind={kind} name={person?.name ?? route.name} person={person} />
      {!person && record.failure && <FailureBanner failure={record.failure} onRetry={() => record.again()} />}
      {!person && !record.failure && <SkeletonBlock lines={3} />}
      {person && (
        <>
          <div class="stack">
            <Numbers person={person} asked={asked} reasons={reasons} />
            <div class="acts">
              {isClient ? (
                <Button
                  look="primary"
                  icon="calendar-plus"
                  data-key="book"
                  aria-keyshortcuts="b"
                  onClick={book}
                >
                  {i18n.t('people.person.book')}
                </Button>
              ) : (
                <Button
                  look="primary"
                  icon="user-plus"
                  data-key="as-client"
                  onClick={() => open({ view: 'new-person', asked: askedAsRecord(person) })}
                >
                  {i18n.t('people.person.addAsClient')}
                </Button>
              )}
              <Button icon="tag" data-key="tag" aria-keyshortcuts="t" onClick={tag}>
                {i18n.t('people.person.tag')}
              </Button>
            </div>
          </div>
          {isClient ? (
            <PersonAppointments client={{ id, name: person.name }}>{more(person)}</PersonAppointments>
          ) : (
            more(person)
          )}
          {record.value && (
            <p class="hint">
              {i18n.t('people.person.asOf', { time: momentText(record.value.asOf) })}{' '}
              <button type="button" class="link" onClick={() => record.again({ fresh: true })}>
                {i18n.t('people.person.again')}
              </button>
            </p>
          )}
          {record.failure && record.value && <FailureBanner failure={record.failure} />}
        </>
      )}
    </Frame>
  );
}

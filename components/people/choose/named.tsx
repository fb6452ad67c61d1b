import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import {
  FailureBanner,
  Frame,
  momentText,
  RequestFoot,
  type Route,
  type RouteOf,
  useAsk,
  useView,
} from '../../shell/index.ts';
import { Button, Empty, isolated, SkeletonRows } from '../../ui/index.ts';
import { PeopleList } from '../people-list.tsx';

/** Somebody selected by name: a name is no identity, so whoever is found is a list to choose from. */
export function Named({ route }: { route: RouteOf<'named'> }) {
  const { name } = route;
  const { open } = useView();
  const { value: found, failure, loading, again } = useAsk('people.search', { text: name });
  const create = () => open({ view: 'new-person', asked: { phones: [], emails: [], name } });
  const people = found?.people ?? [];
  return (
    <Frame title={<bdi>{name}</bdi>} foot={<RequestFoot />}>
      {failure && !found && <FailureBanner failure={failure} onRetry={() => again()} />}
      {loading && !found && <SkeletonRows rows={2} />}
      {found && people.length === 0 && (
        <Empty
          icon="search"
          title={i18n.t('people.search.nobody', { text: isolated(name) })}
          action={
            <Button icon="user-plus" data-key="create" onClick={create}>
              {i18n.t('people.search.create')}
            </Button>
          }
        >
          {i18n.t('people.search.searched')}
        </Empty>
      )}
      {found && people.length > 0 && (
        <section class="stack tight">
          <h2>
            {i18n.t('people.search.found', people.length, {
              count: String(people.length),
              time: momentText(found.asOf),
            })}
          </h2>
          <PeopleList
            people={people.map((person) => ({ person }))}
            onOpen={({ person }) => open(destinationOf(person, route))}
          />
          <Button icon="user-plus" block onClick={create} data-key="create">
            {i18n.t('people.lookUp.someoneElse')}
          </Button>
        </section>
      )}
    </Frame>
  );
}

/** Where choosing somebody leads: on to what was meant, where it can be done at once. */
function destinationOf(person: PersonView, { next }: RouteOf<'named'>): Route {
  const { kind, id, name } = person;
  if (next === 'book' && kind === 'client') return { view: 'book', client: { id, name } };
  return { view: 'person', kind, id, person, ...(next ? { next } : {}) };
}

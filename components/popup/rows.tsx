import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { PersonRow } from '@/components/people/index.ts';
import { Num, useRoving } from '@/components/ui/index.ts';
import type { PagePersonView, PersonView } from '@/utils/messaging/index.ts';
import type { Wanted } from './open-at.ts';

interface RowsProps<Shown> {
  people: readonly Shown[];
  onOpen(wanted: Wanted): void;
}

/** Records that a search found: one Tab stop, arrows between them. Who chose one is not asked again whom they mean. */
export function FoundRows({ people, onOpen }: RowsProps<PersonView>) {
  const { group, item } = useRoving<HTMLUListElement>('list', people.length);
  return (
    <ul class="rows bleed" {...group}>
      {people.map((person, index) => (
        <PersonRow
          key={`${person.kind} ${person.id}`}
          rowKey={`${person.kind} ${person.id}`}
          avatar={{ name: person.name, icon: 'users' }}
          name={person.name}
          sub={numberOr(person.phoneShown ?? person.phone, person.email)}
          status={person.kind}
          onOpen={() => onOpen({ view: { view: 'person', kind: person.kind, id: person.id } })}
          stop={item(index)}
        />
      ))}
    </ul>
  );
}

/** People on the page, as the page tells them, with what is known here. */
export function PageRows({ people, onOpen }: RowsProps<PagePersonView>) {
  const { group, item } = useRoving<HTMLUListElement>('list', people.length);
  return (
    <ul class="rows bleed" {...group}>
      {people.map((person, index) => {
        const number = person.phones[0]?.shown;
        const address = numberOr(number, person.emails[0]);
        return (
          <PersonRow
            key={person.key}
            rowKey={person.key}
            avatar={{ name: person.name, icon: person.status === 'unknown' ? 'user-plus' : 'users' }}
            name={person.name ?? address}
            sub={person.name ? address : undefined}
            status={person.status}
            word={notAskedYet(person)}
            onOpen={() => onOpen({ key: person.key })}
            stop={item(index)}
          />
        );
      })}
    </ul>
  );
}

function numberOr(number: string | undefined, other: string | undefined): ComponentChildren {
  return number ? <Num>{number}</Num> : other;
}

/** "Not found" is said only of somebody the service was asked for. */
function notAskedYet({ status, lookedUp }: PagePersonView): string | undefined {
  return status === 'unknown' && !lookedUp ? i18n.t('people.page.notLookedUp') : undefined;
}

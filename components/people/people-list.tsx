import type { MatchView, PersonView } from '@/utils/messaging/index.ts';
import { useRoving } from '../ui/index.ts';
import { contactLine, PersonRow } from './person-row.tsx';
import { reasonWord } from './reason-words.ts';

/** A record in a list, with why it is there. */
export interface Listed {
  person: PersonView;
  reasons?: MatchView['reasons'];
}

interface PeopleListProps {
  people: readonly Listed[];
  onOpen: (listed: Listed) => void;
  /** Drawn as a card of its own rather than to the panel's edges. */
  card?: boolean;
}

/** Records, one Tab stop, arrows between them. */
export function PeopleList({ people, onOpen, card }: PeopleListProps) {
  const { group, item } = useRoving<HTMLUListElement>('list', people.length);
  return (
    <ul class={card ? 'rows card card-rows' : 'rows bleed'} {...group}>
      {people.map((listed, index) => {
        const { person, reasons } = listed;
        const reason = reasons?.[0];
        return (
          <PersonRow
            key={`${person.kind} ${person.id}`}
            rowKey={`${person.kind} ${person.id}`}
            avatar={{ name: person.name, icon: 'users' }}
            name={person.name}
            sub={contactLine(person, reason && reasonWord(reason))}
            status={person.kind}
            onOpen={() => onOpen(listed)}
            stop={item(index)}
          />
        );
      })}
    </ul>
  );
}

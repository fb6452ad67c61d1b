import type { PagePersonView } from '@/utils/messaging/index.ts';
import { Check, Status, useRoving } from '../../ui/index.ts';
import { PageName, reachOf, wordOf } from '../home/page-words.tsx';
import { type Choosing, choose } from './choosing.ts';

interface ChooseRowsProps {
  people: readonly PagePersonView[];
  choosing: Choosing;
}

/** The people of the page as checkboxes: the whole row toggles, Space too; one Tab stop, arrows between them. */
export function ChooseRows({ people, choosing }: ChooseRowsProps) {
  const { group, item } = useRoving<HTMLUListElement>('list', people.length);
  return (
    <ul class="rows bleed" {...group}>
      {people.map((person, index) => (
        <li key={person.key} class="check-row">
          <Check
            label={
              <span class="line between">
                <span class="name clip" dir="auto">
                  <PageName person={person} />
                </span>
                <Status status={person.status}>{wordOf(person)}</Status>
              </span>
            }
            hint={reachOf(person)}
            checked={choosing.chosen.value.has(person.key)}
            onChecked={(is) => choose(choosing, person.key, is)}
            stop={item(index)}
          />
        </li>
      ))}
    </ul>
  );
}

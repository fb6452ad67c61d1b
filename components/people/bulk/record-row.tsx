import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { Check, Status } from '../../ui/index.ts';
import { contactLine } from '../person-row.tsx';

interface RecordRowProps {
  person: PersonView;
  /** Has all the tags already: nothing to do, and the row says so. */
  has: boolean;
  checked: boolean;
  onChecked: (checked: boolean) => void;
}

/** A record that can be tagged, as a checkbox. */
export function RecordRow({ person, has, checked, onChecked }: RecordRowProps) {
  return (
    <li class="check-row">
      <Check
        label={
          <span class="line between">
            <span class="name clip" dir="auto">
              {person.name}
            </span>
            <Status status={person.kind} />
          </span>
        }
        hint={has ? i18n.t('people.bulk.hasAll') : contactLine(person)}
        checked={checked}
        onChecked={onChecked}
        disabled={has}
      />
    </li>
  );
}

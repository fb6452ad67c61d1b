import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { Rich } from '../../ui/index.ts';
import { PageName } from '../home/page-words.tsx';
import { RecordRow } from './record-row.tsx';
import { hasAll, isMeant, recordKey, type Sorted } from './targets.ts';
import type { Bulk } from './use-bulk.ts';

/** Everybody who can be tagged: those who are clear, then each number that several share. */
export function Who({ bulk, sorted }: { bulk: Bulk; sorted: Sorted }) {
  const { clear, shared } = sorted;
  const rows = (people: readonly PersonView[]) => (
    <ul class="rows bleed">
      {people.map((person) => {
        const has = hasAll(person, bulk.tags.value);
        return (
          <RecordRow
            key={recordKey(person)}
            person={person}
            has={has}
            checked={!has && isMeant(person, sorted, bulk.picks.value)}
            onChecked={(is) => bulk.pick(person, is)}
          />
        );
      })}
    </ul>
  );
  return (
    <>
      {clear.length > 0 && (
        <fieldset class="plain-set">
          <legend>
            <h2>{i18n.t('people.bulk.who')}</h2>
          </legend>
          {rows(clear)}
        </fieldset>
      )}
      {shared.map(({ onPage, people }) => (
        <fieldset key={onPage.key} class="plain-set">
          <legend>
            <h2>
              <Rich
                text={i18n.t('people.bulk.shared', people.length, { person: '{person}' })}
                parts={{ person: <PageName person={onPage} /> }}
              />
            </h2>
          </legend>
          <p class="hint">{i18n.t('people.bulk.sharedHint')}</p>
          {rows(people)}
        </fieldset>
      ))}
    </>
  );
}

import { i18n } from '#i18n';
import type { PagePersonView } from '@/utils/messaging/index.ts';
import { lookUpCost, useSession, useView } from '../../shell/index.ts';
import { Button, isolated } from '../../ui/index.ts';
import { askedOnPage, askedTitle } from '../asked.ts';
import { PageName } from '../home/page-words.tsx';

/** Chosen, but without a record to tag: each with the reason, and what would change it. */
export function LeftOut({ people }: { people: readonly PagePersonView[] }) {
  return (
    <section class="stack tight">
      <h2>{i18n.t('people.bulk.leftOut', people.length)}</h2>
      <p class="hint">{i18n.t('people.bulk.leftOutHint')}</p>
      <ul class="rows bleed">
        {people.map((person) => (
          <LeftOutRow key={person.key} chosen={person} />
        ))}
      </ul>
    </section>
  );
}

function LeftOutRow({ chosen }: { chosen: PagePersonView }) {
  const { open } = useView();
  const { page } = useSession();
  // They may have been looked up since they were chosen.
  const person = page.value?.people.find(({ key }) => key === chosen.key) ?? chosen;
  const asked = askedOnPage(person, page.value?.country?.code);
  const name = isolated(askedTitle(asked));
  const isNew = person.lookedUp && person.status === 'unknown';
  return (
    <li>
      <div class="item">
        <span class="grow">
          <span class="name clip block">
            <bdi>
              <PageName person={person} />
            </bdi>
          </span>
          <span class="sub">
            {isNew ? i18n.t('people.bulk.notFound') : i18n.t('people.bulk.notLookedUp', lookUpCost(asked))}
          </span>
        </span>
        {isNew ? (
          <Button
            size="small"
            data-key={`new ${person.key}`}
            aria-label={i18n.t('people.bulk.createNamed', { name })}
            onClick={() => open({ view: 'new-person', asked })}
          >
            {i18n.t('people.bulk.create')}
          </Button>
        ) : (
          <Button
            size="small"
            data-key={`look-up ${person.key}`}
            aria-label={i18n.t('people.bulk.lookUpNamed', { name })}
            onClick={() => open({ view: 'look-up', asked })}
          >
            {i18n.t('people.bulk.lookUp')}
          </Button>
        )}
      </div>
    </li>
  );
}

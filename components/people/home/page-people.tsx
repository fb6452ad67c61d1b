import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PagePeople as Page, PagePersonView } from '@/utils/messaging/index.ts';
import { useSession, useView } from '../../shell/index.ts';
import { isolated, useRoving } from '../../ui/index.ts';
import { askedOnPage } from '../asked.ts';
import { ChooseButtons } from '../bulk/choose-buttons.tsx';
import { ChooseRows } from '../bulk/choose-rows.tsx';
import { useChoosing } from '../bulk/choosing.ts';
import { useChoosingKeys } from '../bulk/use-choosing-keys.ts';
import { PersonRow } from '../person-row.tsx';
import { AssumedCountry } from './assumed-country.tsx';
import { PageName, reachOf, wordOf } from './page-words.tsx';

/** The people the page beside shows, the one it is about first, each with what is known here. */
export function PagePeople({ page }: { page: Page }) {
  const { open } = useView();
  const { metered } = useSession();
  const people = [...page.people].sort((a, b) => Number(b.about) - Number(a.about));
  const about = page.people.find((person) => person.about)?.name;
  const { group, item } = useRoving<HTMLUListElement>('list', people.length);
  const country = page.country?.code;
  const root = useRef<HTMLElement>(null);
  const choosing = useChoosing();
  useChoosingKeys(root, people, choosing);
  return (
    <section class="stack tight" ref={root} aria-labelledby="on-page">
      <div class="sec-head">
        <h2 id="on-page">
          {i18n.t('people.page.title')}
          {about && !choosing.on.value && <span class="t3"> · {aboutWords(page, about)}</span>}
        </h2>
        <ChooseButtons people={people} choosing={choosing} />
      </div>
      {choosing.on.value ? (
        <ChooseRows people={people} choosing={choosing} />
      ) : (
        <ul class="rows bleed" {...group}>
          {people.map((person, index) => (
            <PageRow
              key={person.key}
              person={person}
              stop={item(index)}
              onOpen={() => open({ view: 'look-up', asked: askedOnPage(person, country) })}
            />
          ))}
        </ul>
      )}
      {metered.value && people.some((person) => person.status === 'unknown') && (
        <p class="hint">{i18n.t('people.page.cost')}</p>
      )}
      {page.adapter?.healthy === false && <p class="hint">{i18n.t('people.page.changed')}</p>}
      <AssumedCountry page={page} />
    </section>
  );
}

/** Sites whose page is a mail; elsewhere it may be a record or a chat. */
const MAIL = new Set(['gmail', 'outlook']);

function aboutWords({ adapter }: Page, about: string): string {
  const name = isolated(about);
  return adapter && MAIL.has(adapter.name)
    ? i18n.t('people.page.mailFrom', { name })
    : i18n.t('people.page.about', { name });
}

interface PageRowProps {
  person: PagePersonView;
  stop: Record<string, unknown>;
  onOpen: () => void;
}

function PageRow({ person, stop, onOpen }: PageRowProps) {
  return (
    <PersonRow
      rowKey={person.key}
      avatar={{
        name: person.status === 'unknown' || person.status === 'checking' ? '' : (person.name ?? ''),
        icon: person.status === 'unknown' ? 'user-plus' : person.phones.length > 0 ? 'phone' : 'mail',
        count: person.known > 1 ? person.known : undefined,
      }}
      name={<PageName person={person} />}
      sub={reachOf(person)}
      status={person.status}
      word={wordOf(person)}
      onOpen={onOpen}
      stop={stop}
    />
  );
}

import { i18n } from '#i18n';
import type { PagePeople as Page, PagePersonView } from '@/utils/messaging/index.ts';
import { useSession, useView } from '../../shell/index.ts';
import { isolated, Num, useRoving } from '../../ui/index.ts';
import { askedOnPage, askedTitle, titledByNumber } from '../asked.ts';
import { PersonRow } from '../person-row.tsx';
import { AssumedCountry } from './assumed-country.tsx';

/** The people the page beside shows, the one it is about first, each with what is known here. */
export function PagePeople({ page }: { page: Page }) {
  const { open } = useView();
  const { metered } = useSession();
  const people = [...page.people].sort((a, b) => Number(b.about) - Number(a.about));
  const about = page.people.find((person) => person.about)?.name;
  const { group, item } = useRoving<HTMLUListElement>('list', people.length);
  const country = page.country?.code;
  return (
    <section class="stack tight" aria-labelledby="on-page">
      <div class="sec-head">
        <h2 id="on-page">
          {i18n.t('people.page.title')}
          {about && <span class="t3"> · {aboutWords(page, about)}</span>}
        </h2>
      </div>
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
      {metered.value && people.some((person) => person.status === 'unknown') && (
        <p class="hint">{i18n.t('people.page.cost')}</p>
      )}
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
  const asked = askedOnPage(person, undefined);
  const shared = person.known > 1;
  const [phone] = person.phones;
  const title = askedTitle(asked);
  return (
    <PersonRow
      rowKey={person.key}
      avatar={{
        name: person.status === 'unknown' || person.status === 'checking' ? '' : (person.name ?? ''),
        icon: person.status === 'unknown' ? 'user-plus' : phone ? 'phone' : 'mail',
        count: shared ? person.known : undefined,
      }}
      name={titledByNumber(asked) ? <Num>{title}</Num> : title}
      sub={
        shared ? (
          i18n.t('people.page.shared', person.known)
        ) : person.name ? (
          phone ? (
            <Num>{phone.raw}</Num>
          ) : (
            person.emails[0]
          )
        ) : undefined
      }
      status={person.status}
      word={wordOf(person)}
      onOpen={onOpen}
      stop={stop}
    />
  );
}

/** "Not found" is said only of somebody the service was asked for. */
function wordOf({ known, status, lookedUp }: PagePersonView): string | undefined {
  if (known > 1) return i18n.t('people.page.several', known);
  return status === 'unknown' && !lookedUp ? i18n.t('people.page.notLookedUp') : undefined;
}

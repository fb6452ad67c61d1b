import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { HeldBanner, RequestFoot, useKept, useSession, useView } from '../../shell/index.ts';
import { Count, SkeletonRows, Tabs, useTabs } from '../../ui/index.ts';
import { askedByTyping, canLookUp } from '../asked.ts';
import { ChooseFoot } from '../bulk/choose-foot.tsx';
import { useChoosing } from '../bulk/choosing.ts';
import { More } from './more.tsx';
import { NoAccount } from './no-account.tsx';
import { PagePeople } from './page-people.tsx';
import { PageState } from './page-state.tsx';
import { ReadOnce } from './read-once.tsx';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { useSearch } from './use-search.ts';

export type HomeTab = 'people' | 'today' | 'activity' | 'more';

interface HomeProps {
  /** What stands in the tabs that other rooms fill. */
  today: ComponentChildren;
  activity: ComponentChildren;
}

/** The first view: search, who is on this page, today, what needs me. */
export function Home({ today, activity }: HomeProps) {
  const session = useSession();
  const { open } = useView();
  const root = useRef<HTMLElement>(null);
  const tab = useKept('tab', () => signal<HomeTab>('people'));
  const { base, panel } = useTabs(tab.value);
  const { value: setup } = session.setup.state.value;
  const page = session.page.value;
  const country = page?.country?.code ?? setup?.account?.country;
  const search = useSearch(country);
  const typed = search.text.value.trim();
  const searching = typed !== '' && !search.aside.value;
  const showsPeople = tab.value === 'people' && !searching;
  const choosing = useChoosing();

  if (setup && !setup.account) return <NoAccount />;

  const ask = () => {
    const asked = askedByTyping(typed, country);
    if (canLookUp(asked)) open({ view: 'look-up', asked });
    else void search.ask();
  };

  return (
    <>
      <header class="head">
        <h1 class="sr" tabIndex={-1}>
          {i18n.t('people.home')}
        </h1>
        <SearchBox
          value={search.text.value}
          onValue={(text) => {
            search.text.value = text;
            search.aside.value = false;
          }}
          onFocus={() => {
            search.aside.value = false;
          }}
          onAsk={ask}
          onDown={() => root.current?.querySelector<HTMLElement>('button, [data-roving]')?.focus()}
        />
        <Tabs
          label={i18n.t('people.tabs.label')}
          base={base}
          value={tab.value}
          onValue={(value) => {
            tab.value = value;
            search.aside.value = true;
          }}
          tabs={tabChoices(page?.people.length, needsYou(session.activity.state.value.value?.jobs))}
        />
      </header>
      <main class="body" ref={root}>
        <div class="stack loose" {...panel}>
          {tab.value !== 'activity' && <HeldBanner />}
          {searching ? (
            <Results search={search} country={country} onAsk={ask} />
          ) : tab.value === 'people' ? (
            <People />
          ) : tab.value === 'today' ? (
            today
          ) : tab.value === 'activity' ? (
            activity
          ) : (
            <More />
          )}
        </div>
      </main>
      {page && page.people.length > 0 && showsPeople && choosing.on.value ? (
        <ChooseFoot page={page} choosing={choosing} />
      ) : (
        <RequestFoot
          onOpen={() => {
            tab.value = 'activity';
            search.aside.value = true;
          }}
        />
      )}
    </>
  );
}

function People() {
  const page = useSession().page.value;
  if (page === undefined) return <SkeletonRows />;
  return (
    <>
      {page.people.length > 0 ? <PagePeople page={page} /> : <PageState page={page} />}
      <ReadOnce page={page} />
    </>
  );
}

const needsYou = (jobs: readonly { state: string }[] = []) =>
  jobs.filter((job) => job.state === 'needs-you').length;

function tabChoices(people: number | undefined, needs: number) {
  return [
    {
      value: 'people',
      label: i18n.t('people.tabs.people'),
      extra: people ? <span class="t3 small">{people}</span> : undefined,
    },
    { value: 'today', label: i18n.t('people.tabs.today') },
    {
      value: 'activity',
      label: i18n.t('people.tabs.activity'),
      extra: needs > 0 ? <Count value={needs} label={i18n.t('people.tabs.needsYou', needs)} /> : undefined,
    },
    { value: 'more', label: i18n.t('people.tabs.more') },
  ] as const;
}

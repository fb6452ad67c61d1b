import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FailureNote, type Setup, useAnswer, useSetup } from '@/components/settings/index.ts';
import { LiveRegion, SkeletonRows } from '@/components/ui/index.ts';
import { AtWork } from './at-work.tsx';
import { Foot } from './foot.tsx';
import { NotReady } from './not-ready.tsx';
import { OnPage } from './on-page.tsx';
import { openAt, type Wanted } from './open-at.ts';
import { rememberReady, wasReady } from './remembered.ts';
import { Results } from './results.tsx';
import { SearchField } from './search-field.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { useSearch } from './use-search.ts';

/** The toolbar's popup: look somebody up, see who is on the page and what runs, and open the panel. */
export function Popup() {
  const { value: setup, failure, again } = useSetup();
  const isSetUp = setup?.consent !== undefined && setup.account !== undefined;
  const ready = setup ? isSetUp : !failure && wasReady();
  useEffect(() => {
    if (setup) rememberReady(isSetUp);
  }, [setup, isSetUp]);
  return (
    <div class="app popup">
      {ready && <Ready setup={setup} />}
      {!ready && (
        <main class="body">
          <Title />
          {setup && <NotReady accepted={setup.consent !== undefined} />}
          {!setup && !failure && <SkeletonRows />}
          {failure && <FailureNote failure={failure} onRetry={again} />}
        </main>
      )}
      <LiveRegion />
    </div>
  );
}

function Title() {
  return <h1 class="sr">{i18n.t('popup.documentTitle')}</h1>;
}

/** Fixes the tab for a popup opened as a page of its own (tests); the background knows the active one otherwise. */
const fixedTab = () => new URLSearchParams(location.search).get('tab');

function Ready({ setup }: { setup: Setup | undefined }) {
  const [failed, setFailed] = useState(false);
  const list = useRef<HTMLElement>(null);
  const fixed = fixedTab();
  const page = useAnswer('page.people', fixed ? { tabId: Number(fixed) } : {}, [
    'page',
    'sites',
    'people',
    'setup',
  ]);
  const activity = useAnswer('activity.list', {}, ['activity']);
  const search = useSearch(page.value?.country?.code ?? setup?.account?.country);
  const open = (wanted?: Wanted) =>
    void openAt(page.value?.tabId, wanted).then((opened) => setFailed(!opened));
  return (
    <>
      <header class="head plain">
        <Title />
        <SearchField
          search={search}
          onDown={() => list.current?.querySelector<HTMLElement>('[data-roving]')?.focus()}
        />
      </header>
      <main class="body stack mid" ref={list}>
        {search.typed.trim() !== '' && <Results search={search} onOpen={open} />}
        {search.typed.trim() === '' && (
          <>
            {page.value && <OnPage page={page.value} onOpen={open} />}
            {!page.value && !page.failure && <SkeletonRows />}
            {page.failure && <FailureNote failure={page.failure} onRetry={page.again} />}
          </>
        )}
        {activity.value && <AtWork activity={activity.value} onOpen={() => open()} />}
      </main>
      <footer class="foot stack mid">
        {failed && (
          <p class="err" role="alert">
            {i18n.t('popup.openFailed')}
          </p>
        )}
        {page.value && (
          <SiteSwitch
            page={page.value}
            offEverywhere={setup?.settings.detection === false}
            onChanged={page.again}
          />
        )}
        <Foot budget={activity.value?.budget} onOpen={() => open()} />
      </footer>
    </>
  );
}

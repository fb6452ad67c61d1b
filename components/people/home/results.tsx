import { i18n } from '#i18n';
import { COST, FailureBanner, momentText, useSession, useView } from '../../shell/index.ts';
import { Button, Empty, isolated, SkeletonRows } from '../../ui/index.ts';
import { askedByTyping, canLookUp } from '../asked.ts';
import { type Listed, PeopleList } from '../people-list.tsx';
import type { Search } from './use-search.ts';

interface ResultsProps {
  search: Search;
  country: string | undefined;
  onAsk: () => void;
}

/** What typing brings: who is known here at once, and Whautomate's answer when it was asked for. */
export function Results({ search, country, onAsk }: ResultsProps) {
  const { open } = useView();
  const typed = search.text.value.trim();
  const answered = search.found.value?.text === typed ? search.found.value : undefined;
  const people = (answered?.people ?? search.known.value).map((person) => ({ person }));
  const openPerson = ({ person }: Listed) =>
    open({ view: 'person', kind: person.kind, id: person.id, person });

  return (
    <section class="stack mid" aria-busy={search.searching.value}>
      {answered === undefined && (
        <AskRow typed={typed} country={country} busy={search.searching.value} onAsk={onAsk} />
      )}
      {search.failure.value && <FailureBanner failure={search.failure.value} onRetry={onAsk} />}
      {people.length > 0 && (
        <>
          <h2>
            {answered
              ? i18n.t('people.search.found', people.length, {
                  count: String(people.length),
                  time: momentText(answered.asOf),
                })
              : i18n.t('people.search.known')}
          </h2>
          <PeopleList people={people} onOpen={openPerson} />
        </>
      )}
      {search.searching.value && people.length === 0 && <SkeletonRows />}
      {answered && people.length === 0 && (
        <Empty
          icon="search"
          title={i18n.t('people.search.nobody', { text: isolated(typed) })}
          action={
            <Button
              icon="user-plus"
              data-key="create"
              onClick={() => open({ view: 'new-person', asked: askedByTyping(typed, country) })}
            >
              {i18n.t('people.search.create')}
            </Button>
          }
        >
          {i18n.t('people.search.searched')}
        </Empty>
      )}
      {answered?.more && <p class="hint">{i18n.t('people.search.more')}</p>}
    </section>
  );
}

/** The press that costs: says what it asks and how much. */
function AskRow(props: { typed: string; country: string | undefined; busy: boolean; onAsk: () => void }) {
  const { typed, country, busy, onAsk } = props;
  const { metered } = useSession();
  const exact = canLookUp(askedByTyping(typed, country));
  const text = { text: isolated(typed) };
  return (
    <Button icon="search" block busy={busy} class="btn-start" data-key="ask" onClick={onAsk}>
      <span class="grow clip">
        {exact ? i18n.t('people.search.lookUp', text) : i18n.t('people.search.ask', text)}
      </span>
      {metered.value && <span class="t3 small">{i18n.t('people.search.cost', COST.search)}</span>}
    </Button>
  );
}

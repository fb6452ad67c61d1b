import { i18n } from '#i18n';
import { FailureNote } from '@/components/settings/index.ts';
import { isolated, SkeletonRows } from '@/components/ui/index.ts';
import type { Wanted } from './open-at.ts';
import { FoundRows } from './rows.tsx';
import type { Search } from './use-search.ts';

interface ResultsProps {
  search: Search;
  onOpen(wanted: Wanted): void;
}

/** What typing brings: who is kept here at once, and the service's answer once Enter asked for it. */
export function Results({ search: { typed, known, found, ask }, onOpen }: ResultsProps) {
  const people = found?.people ?? known;
  return (
    <section class="stack mid" aria-busy={ask.busy}>
      {ask.failure && <FailureNote failure={ask.failure} onRetry={ask.run} />}
      {(!ask.failure || people.length > 0) && (
        <h2 aria-live="polite">
          {ask.busy && people.length === 0
            ? i18n.t('popup.asking')
            : headline(people.length, found !== undefined, typed)}
        </h2>
      )}
      {people.length > 0 && <FoundRows people={people} onOpen={onOpen} />}
      {ask.busy && people.length === 0 && <SkeletonRows />}
      {found === undefined && !ask.busy && <p class="hint">{i18n.t('popup.searchCost')}</p>}
    </section>
  );
}

function headline(count: number, asked: boolean, typed: string): string {
  const text = isolated(typed.trim());
  if (asked) return count > 0 ? i18n.t('popup.results', { count }) : i18n.t('popup.resultsNone', { text });
  return count > 0 ? i18n.t('popup.resultsKept', { count }) : i18n.t('popup.resultsNoneKept', { text });
}

import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FailureNote, useAnswer } from '@/components/settings/index.ts';
import { Budget, Empty, SkeletonBlock } from '@/components/ui/index.ts';
import type { JobView, ResponseOf } from '@/utils/messaging/index.ts';
import { GroupCard } from './group-card.tsx';
import { HeldBanner } from './held-banner.tsx';
import { DoneRow, FailedRow, RunningRow, WaitingRow } from './job-rows.tsx';
import { NeedsYouCard } from './needs-you-card.tsx';
import { Section } from './section.tsx';
import { sectionsOf } from './sections.ts';
import { useKeptFocus } from './use-kept-focus.ts';

/**
 * What is running, what waits, what happened, and what needs the person; with the requests used from here. Mount it anywhere:
 * it asks the background itself and follows every change.
 */
export function Activity() {
  const { value, failure, again } = useAnswer('activity.list', {}, ['activity']);
  if (value === undefined) {
    return failure ? <FailureNote failure={failure} onRetry={again} /> : <SkeletonBlock lines={4} />;
  }
  return (
    <>
      {failure && <FailureNote failure={failure} onRetry={again} />}
      <Listed list={value} onAgain={again} />
    </>
  );
}

interface ListedProps {
  list: ResponseOf<'activity.list'>;
  onAgain(): void;
}

function Listed({ list: { jobs, groups, budget, held }, onAgain }: ListedProps) {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root, jobs);
  const { needsYou, running, waiting, failed, done, planned, ...runs } = sectionsOf(jobs, groups);
  const rowsOf = (id: string) => jobs.filter(({ group }) => group === id);
  return (
    <div class="stack loose" ref={root}>
      {held && <HeldBanner held={held} budget={budget} onAgain={onAgain} />}
      <Budget budget={budget} planned={planned} />
      {needsYou.length > 0 && (
        <Section title={i18n.t('activity.needsYou')} count={needsYou.length} urgent>
          <ul class="stack mid">
            {needsYou.map((job) => (
              <NeedsYouCard key={job.id} job={job} />
            ))}
          </ul>
        </Section>
      )}
      {(running.length > 0 || runs.groups.length > 0) && (
        <Section title={i18n.t('activity.running')}>
          {runs.groups.map((group) => (
            <GroupCard key={group.id} group={group} jobs={rowsOf(group.id)} />
          ))}
          <Rows jobs={running} row={RunningRow} />
        </Section>
      )}
      {waiting.length > 0 && (
        <Section title={i18n.t('activity.waiting')} count={waiting.length}>
          <Rows jobs={waiting} row={WaitingRow} />
        </Section>
      )}
      {failed.length > 0 && (
        <Section title={i18n.t('activity.failed')} count={failed.length}>
          <Rows jobs={failed} row={FailedRow} />
        </Section>
      )}
      {(done.length > 0 || runs.finished.length > 0) && (
        <Section title={i18n.t('activity.done')}>
          {runs.finished.map((group) => (
            <GroupCard key={group.id} group={group} jobs={rowsOf(group.id)} />
          ))}
          <Rows jobs={done} row={DoneRow} />
        </Section>
      )}
      {jobs.length === 0 && groups.length === 0 && (
        <section>
          <h2 class="sr" tabIndex={-1}>
            {i18n.t('activity.title')}
          </h2>
          <Empty icon="check" title={i18n.t('activity.emptyTitle')}>
            {i18n.t('activity.empty')}
          </Empty>
        </section>
      )}
    </div>
  );
}

function Rows({ jobs, row: Row }: { jobs: JobView[]; row: (props: { job: JobView }) => preact.JSX.Element }) {
  if (jobs.length === 0) return null;
  return (
    <ul class="rows bleed">
      {jobs.map((job) => (
        <Row key={job.id} job={job} />
      ))}
    </ul>
  );
}

import { i18n } from '#i18n';
import { groupTitle, sectionsOf, sentenceOf } from '@/components/activity/index.ts';
import { Icon, Progress } from '@/components/ui/index.ts';
import type { GroupView, JobView, ResponseOf } from '@/utils/messaging/index.ts';

interface AtWorkProps {
  activity: ResponseOf<'activity.list'>;
  /** Activity is the panel's. */
  onOpen(): void;
}

/** What is running and what needs the person, in a line each; nothing while there is neither. */
export function AtWork({ activity: { jobs, groups }, onOpen }: AtWorkProps) {
  const { needsYou, running, groups: runs } = sectionsOf(jobs, groups);
  return (
    <>
      {needsYou.length > 0 && <NeedsYou jobs={needsYou} onOpen={onOpen} />}
      {runs.map((group) => (
        <Run key={group.id} group={group} onOpen={onOpen} />
      ))}
      {running.slice(0, 2).map((job) => (
        <p key={job.id} class="line small t2" role="status">
          <Icon name="clock" />
          {sentenceOf(job).plan}
        </p>
      ))}
    </>
  );
}

function Run({ group, onOpen }: { group: GroupView; onOpen(): void }) {
  const title = groupTitle(group);
  return (
    <div class="card stack tight">
      <div class="line between">
        <button type="button" class="link b" onClick={onOpen}>
          {title}
        </button>
        <span class="small t2 popup-count">
          {i18n.t('activity.groupCount', { settled: group.total - group.open, total: group.total })}
        </span>
      </div>
      <Progress done={group.done} failed={group.failed + group.needsYou} total={group.total} label={title} />
    </div>
  );
}

function NeedsYou({ jobs, onOpen }: { jobs: JobView[]; onOpen(): void }) {
  const [first] = jobs;
  return (
    <button type="button" class="link line bad small" onClick={onOpen}>
      <Icon name="alert" />
      <span>
        {i18n.t('popup.needsYou', jobs.length)}
        {first && `: ${sentenceOf(first).plan}`}
      </span>
    </button>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Progress } from '@/components/ui/index.ts';
import type { GroupView, JobView } from '@/utils/messaging/index.ts';
import { ActButton } from './act-button.tsx';
import { ActNote } from './act-note.tsx';
import { durationText } from './duration.ts';
import { GroupRows } from './group-rows.tsx';
import { groupTitle } from './sentence.ts';
import { useAct } from './use-act.ts';
import { useProgressVoice } from './use-progress-voice.ts';

interface GroupCardProps {
  group: GroupView;
  /** Its rows, as far as they are listed. */
  jobs: JobView[];
}

/** A run over many people: how far it is, how long it takes, and the ways to stop it. */
export function GroupCard({ group, jobs }: GroupCardProps) {
  const [open, setOpen] = useState(false);
  const action = useAct(group.id);
  const title = groupTitle(group);
  const settled = group.total - group.open;
  const count = i18n.t('activity.groupCount', { settled, total: group.total });
  useProgressVoice(settled, group.total, `${title}. ${count}`);
  return (
    <div class="card stack mid">
      <div class="line between">
        <h3>{title}</h3>
        <span class="small t2 job-count">{count}</span>
      </div>
      <div class="progress">
        <Progress
          done={group.done}
          failed={group.failed + group.needsYou}
          total={group.total}
          label={title}
        />
        <div class="line wrap between small t2">
          <span>{stateWords(group)}</span>
          {group.remainingMs !== undefined && group.open > 0 && (
            <span>{i18n.t('activity.aboutLeft', { duration: durationText(group.remainingMs) })}</span>
          )}
        </div>
      </div>
      <div class="line wrap job-buttons">
        {group.open > 0 && (
          <>
            <ActButton act={group.paused ? 'resume' : 'pause'} what={title} action={action} size="small" />
            <Button size="small" busy={action.busy} onClick={() => action.run('cancel')}>
              {i18n.t('activity.cancelRest', group.open)}
            </Button>
          </>
        )}
        {jobs.length > 0 && (
          <Button
            look="quiet"
            size="small"
            aria-expanded={open}
            aria-label={i18n.t('activity.rowsNamed', { what: title })}
            onClick={() => setOpen(!open)}
          >
            {i18n.t('activity.rows')}
          </Button>
        )}
      </div>
      <ActNote failure={action.failure} />
      {open && <GroupRows jobs={jobs} />}
    </div>
  );
}

/** `12 done · 1 not done · 29 to go`, leaving out what there is none of. */
function stateWords({ done, failed, needsYou, open, paused }: GroupView): string {
  return [
    paused && open > 0 && i18n.t('activity.groupPaused'),
    i18n.t('activity.groupDone', done),
    failed > 0 && i18n.t('activity.groupFailed', failed),
    needsYou > 0 && i18n.t('activity.groupNeeds', needsYou),
    open > 0 && i18n.t('activity.groupLeft', open),
  ]
    .filter((words) => words !== false)
    .join(' · ');
}

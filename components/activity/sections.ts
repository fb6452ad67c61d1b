import type { GroupView, JobView } from '@/utils/messaging/index.ts';

/** The activity view's parts, each in the order it is read. */
export interface Sections {
  needsYou: JobView[];
  running: JobView[];
  /** Runs that still have something to do. */
  groups: GroupView[];
  /** Next first. */
  waiting: JobView[];
  failed: JobView[];
  /** Newest first, cancelled ones among them. */
  done: JobView[];
  /** Runs that are over. */
  finished: GroupView[];
  /** Still to be sent, runs included: what is planned for today's requests. */
  planned: number;
}

/** Sorts jobs into sections. A run's rows stand inside the run, unless the person has to decide about one. */
export function sectionsOf(jobs: readonly JobView[], groups: readonly GroupView[]): Sections {
  const runs = new Set(groups.map(({ id }) => id));
  const single = jobs.filter(({ group }) => group === undefined || !runs.has(group));
  const among = (list: readonly JobView[], ...states: JobView['state'][]) =>
    list.filter(({ state }) => states.includes(state));
  const waiting = among(single, 'waiting').sort((a, b) => (a.notBefore ?? a.at) - (b.notBefore ?? b.at));
  const open = groups.filter((group) => group.open > 0);
  return {
    needsYou: among(jobs, 'needs-you', 'parked'),
    running: among(single, 'sending', 'checking'),
    groups: open,
    waiting,
    failed: newestFirst(among(single, 'failed')),
    done: newestFirst(among(single, 'done', 'cancelled')),
    finished: groups.filter((group) => group.open === 0),
    planned: waiting.length + open.reduce((sum, group) => sum + group.open, 0),
  };
}

const newestFirst = (jobs: JobView[]) => jobs.toSorted((a, b) => b.at - a.at);

import type { JobView } from '@/utils/messaging/index.ts';
import { DoneRow, FailedRow, RunningRow, WaitingRow } from './job-rows.tsx';

/** Every row of a run: what failed first, because it can be tried again. */
export function GroupRows({ jobs }: { jobs: JobView[] }) {
  const failedFirst = jobs.toSorted((a, b) => Number(b.state === 'failed') - Number(a.state === 'failed'));
  return (
    <ul class="rows group-rows">
      {failedFirst.map((job) => (
        <Row key={job.id} job={job} />
      ))}
    </ul>
  );
}

function Row({ job }: { job: JobView }) {
  switch (job.state) {
    case 'failed':
      return <FailedRow job={job} />;
    case 'waiting':
      return <WaitingRow job={job} />;
    case 'sending':
    case 'checking':
      return <RunningRow job={job} />;
    case 'done':
    case 'cancelled':
      return <DoneRow job={job} />;
    case 'needs-you':
    case 'parked':
      // Stands above, with its evidence.
      return null;
  }
}

import type { Command } from '../context.ts';
import { CommandError } from '../failure.ts';
import { jobView, settle } from '../job.ts';

/** How a write stands; waits up to 20 s for its end, so that no surface polls. */
export const outcome: Command<'activity.outcome'> = async (context, { id }) => {
  const session = await context.sessions.current();
  const job = await settle(session, id);
  return job && jobView(job);
};

/** What a person may do with a job, or with a whole run where the id is a group's. */
export const act: Command<'activity.act'> = async (context, { id, action }) => {
  const { engine } = await context.sessions.current();
  const isGroup = (await engine.groups()).some((group) => group.id === id);
  if (!isGroup && !(await engine.job(id))) throw new CommandError('unknown-job');
  switch (action) {
    case 'retry':
      await engine.retry(id);
      break;
    case 'dismiss':
      await engine.dismiss(id);
      break;
    case 'undo':
      await engine.undo(id);
      break;
    case 'happened':
    case 'send-again':
      await engine.answer(id, action);
      break;
    case 'pause':
      await engine.pause(id);
      break;
    case 'resume':
      await engine.resume(id);
      break;
    case 'cancel':
      await (isGroup ? engine.cancelGroup(id) : engine.cancel(id));
  }
  engine.forget(['listAppointments', 'listAppointmentSlots']);
  context.notify({ changed: 'activity' });
  return {};
};

import { i18n } from '#i18n';
import { type JobView, send } from '@/utils/messaging/index.ts';
import { toast } from '../ui/index.ts';
import { failureOf } from './failure-of.ts';
import { failureWords } from './words.ts';

/** Tells that a write is done and offers to take it back, where that is possible and for as long as the toast stays. */
export function tellDone(job: JobView, text: string): void {
  if (job.undo === undefined) {
    toast({ text });
    return;
  }
  const label = job.undo.heard ? i18n.t('shell.undo.heard') : i18n.t('shell.undo.quiet');
  toast({ text, action: { label, onAct: () => void undo(job.id) } });
}

async function undo(id: string): Promise<void> {
  try {
    await send('activity.act', { id, action: 'undo' });
    toast({ text: i18n.t('shell.undo.started') });
  } catch (error) {
    toast({ text: failureWords(failureOf(error)).title });
  }
}

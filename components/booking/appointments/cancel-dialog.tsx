import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AppointmentView } from '@/utils/messaging/index.ts';
import {
  COST,
  CostLine,
  shortDay,
  tellDone,
  timeText,
  useView,
  useWrite,
  WriteNote,
} from '../../shell/index.ts';
import { Dialog, isolated, TextInput } from '../../ui/index.ts';
import { labelsOf } from './labels.ts';
import { whenOf } from './when.ts';

interface CancelDialogProps {
  client: { id: string; name: string };
  appointment: AppointmentView;
  onClose: () => void;
  onCancelled: () => void;
}

/** Asks before an appointment is cancelled: what, who hears of it, why. First focus is on keeping it. */
export function CancelDialog({ client, appointment, onClose, onCancelled }: CancelDialogProps) {
  const { open } = useView();
  const [reason, setReason] = useState('');
  const write = useWrite('booking.cancel', appointment.id);
  const state = write.state.value;
  const when = whenOf(appointment);
  const name = isolated(client.name);

  const cancel = async () => {
    const job = await write.submit({
      appointmentId: appointment.id,
      clientId: client.id,
      ...(reason.trim() ? { reason: reason.trim() } : {}),
      ...momentOf(appointment),
      labels: labelsOf(client, appointment),
    });
    if (job === undefined) return;
    tellDone(job, i18n.t('booking.cancel.done'));
    onCancelled();
  };

  return (
    <Dialog
      title={i18n.t('booking.cancel.title')}
      keep={i18n.t('booking.cancel.keep')}
      onKeep={onClose}
      act={i18n.t('booking.cancel.act')}
      look="danger-fill"
      busy={write.refuses.value}
      onAct={() => void cancel()}
    >
      <p>
        {[
          when && `${shortDay(when.date)}, ${timeText(when.start)}`,
          appointment.service?.name,
          appointment.location?.name,
          name,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p class="t2">{i18n.t('booking.cancel.heard', { name })}</p>
      <TextInput
        label={i18n.t('booking.cancel.reason')}
        optional
        maxLength={500}
        value={reason}
        onValue={(value) => {
          setReason(value);
          write.touched();
        }}
      />
      <CostLine requests={COST.book} />
      <WriteNote
        state={state}
        what={i18n.t('booking.cancel.what')}
        onSeeWaiting={() => {
          onClose();
          open({ view: 'activity' });
        }}
      />
    </Dialog>
  );
}

/** When it would have been, for the words in Activity. */
function momentOf({ date, time, timezone }: AppointmentView) {
  return date && time && timezone ? { when: { date, time, timezone } } : {};
}

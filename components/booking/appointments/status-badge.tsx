import { i18n } from '#i18n';
import { Badge, type IconName, type Tone } from '../../ui/index.ts';

interface Look {
  tone?: Tone;
  icon?: IconName;
  word: () => string;
}

const CANCELLED: Look = { tone: 'bad', icon: 'close', word: () => i18n.t('booking.status.cancelled') };
const DONE: Look = { icon: 'check', word: () => i18n.t('booking.status.done') };

/** The service's words, lower-cased and without separators (`utils/whautomate/model.ts`). */
const LOOKS: Record<string, Look> = {
  booked: { tone: 'ok', icon: 'check', word: () => i18n.t('booking.status.booked') },
  confirmed: { tone: 'ok', icon: 'check', word: () => i18n.t('booking.status.confirmed') },
  rescheduled: { tone: 'ok', icon: 'check', word: () => i18n.t('booking.status.rescheduled') },
  pending: { tone: 'warn', icon: 'clock', word: () => i18n.t('booking.status.unconfirmed') },
  unconfirmed: { tone: 'warn', icon: 'clock', word: () => i18n.t('booking.status.unconfirmed') },
  noshow: { tone: 'warn', icon: 'alert', word: () => i18n.t('booking.status.noShow') },
  arrived: { tone: 'ok', icon: 'check', word: () => i18n.t('booking.status.arrived') },
  completed: DONE,
  done: DONE,
  visited: DONE,
  cancelled: CANCELLED,
  canceled: CANCELLED,
};

/** How an appointment stands; a word nobody knows is shown as the service says it. */
export function StatusBadge({ status }: { status: string }) {
  const look = Object.hasOwn(LOOKS, status) ? LOOKS[status] : undefined;
  if (look === undefined) return status ? <Badge>{status}</Badge> : null;
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {look.word()}
    </Badge>
  );
}

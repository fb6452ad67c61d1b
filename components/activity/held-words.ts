import { i18n } from '#i18n';
import { momentText } from '@/components/shell/index.ts';
import type { BannerProps, IconName } from '@/components/ui/index.ts';
import type { BudgetView } from '@/utils/messaging/index.ts';

/** Why nothing moves: what happened, what it means, and where the one thing to do leads. */
export interface HeldWords {
  title: string;
  text: string;
  icon: IconName;
  tone?: BannerProps['tone'];
  /** `allow`: ask the browser for the hosts; `account`: the account's options. */
  next?: { label: string; to: 'allow' | 'account' };
}

/** Words for the engine's reason to stand still (`Hold` of `utils/requests`). */
export function heldWords(held: string, { day }: BudgetView): HeldWords {
  switch (held) {
    case 'offline':
      return {
        title: i18n.t('activity.held.offlineTitle'),
        text: i18n.t('activity.held.offline'),
        icon: 'offline',
      };
    case 'locked':
      return {
        title: i18n.t('activity.held.lockedTitle'),
        text: i18n.t('activity.held.locked'),
        icon: 'lock',
      };
    case 'withheld':
      return {
        title: i18n.t('activity.held.withheldTitle'),
        text: i18n.t('activity.held.withheld'),
        icon: 'lock',
        tone: 'warn',
        next: { label: i18n.t('activity.held.withheldGo'), to: 'allow' },
      };
    case 'refused':
      return {
        title: i18n.t('activity.held.refusedTitle'),
        text: i18n.t('activity.held.refused'),
        icon: 'lock',
        tone: 'bad',
        next: { label: i18n.t('activity.held.refusedGo'), to: 'account' },
      };
    case 'day-limit':
      return {
        title: i18n.t('activity.held.dayTitle', { used: day.used, limit: day.limit }),
        text: dayWords(day.resetsAt),
        icon: 'gauge',
        tone: 'warn',
        next: { label: i18n.t('activity.held.dayGo'), to: 'account' },
      };
    case 'backing-off':
      return {
        title: i18n.t('activity.held.backingTitle'),
        text: i18n.t('activity.held.backing'),
        icon: 'clock',
      };
    default:
      return otherwise(held);
  }
}

const dayWords = (resetsAt: number | undefined) =>
  resetsAt === undefined
    ? i18n.t('activity.held.dayTomorrow')
    : i18n.t('activity.held.day', { when: momentText(resetsAt) });

function otherwise(held: string): HeldWords {
  if (held.startsWith('storage')) return { ...storageWords(held), icon: 'warning', tone: 'bad' };
  return {
    title: i18n.t('activity.held.otherTitle'),
    text: i18n.t('activity.held.other', { reason: held }),
    icon: 'clock',
  };
}

function storageWords(held: string): Pick<HeldWords, 'title' | 'text'> {
  if (held === 'storage-lost')
    return { title: i18n.t('activity.held.storageLostTitle'), text: i18n.t('activity.held.storageLost') };
  const text = i18n.t(held === 'storage-blocked' ? 'activity.held.storageBlocked' : 'activity.held.storage');
  return { title: i18n.t('activity.held.storageTitle'), text };
}

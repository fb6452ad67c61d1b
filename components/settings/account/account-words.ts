import { i18n } from '#i18n';
import { language } from '@/components/shell/index.ts';
import type { IconName, Tone } from '@/components/ui/index.ts';
import type { AccountView } from '@/utils/messaging/index.ts';
import { planName } from './plan.ts';

/** How an account stands: the newest answer to its key. */
export function stateWords(state: AccountView['state']): { words: string; tone: Tone; icon: IconName } {
  switch (state) {
    case 'ready':
      return { words: i18n.t('settings.account.stateReady'), tone: 'ok', icon: 'check' };
    case 'refused':
      return { words: i18n.t('settings.account.stateRefused'), tone: 'bad', icon: 'alert' };
    case 'locked':
      return { words: i18n.t('settings.account.stateLocked'), tone: 'warn', icon: 'lock' };
    case 'withheld':
      return { words: i18n.t('settings.account.stateWithheld'), tone: 'warn', icon: 'lock' };
  }
}

/** A plan by its name, or by its numbers where it has none. */
export function planWords(plan: AccountView['plan']): string {
  switch (planName(plan)) {
    case 'trial':
      return i18n.t('settings.account.planTrial');
    case 'subscribed':
      return i18n.t('settings.account.planSubscribed');
    case 'own': {
      const number = new Intl.NumberFormat(language().toString());
      return i18n.t('settings.account.planIs', {
        minute: number.format(plan.perMinute),
        day: number.format(plan.perDay),
      });
    }
  }
}

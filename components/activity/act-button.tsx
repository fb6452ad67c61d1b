import { i18n } from '#i18n';
import type { Action } from '@/components/settings/index.ts';
import { Button, type ButtonProps } from '@/components/ui/index.ts';
import type { Act } from './use-act.ts';

interface ActButtonProps {
  act: Act;
  /** What it is done to, for everybody who hears the button alone. */
  what: string;
  action: Action<[Act]>;
  look?: ButtonProps['look'];
  size?: ButtonProps['size'];
}

/** A button for one act on one job, named with what it acts on. */
export function ActButton({ act, what, action, look, size }: ActButtonProps) {
  const { label, name, icon } = WORDS[act];
  return (
    <Button
      look={look}
      size={size}
      icon={icon}
      aria-label={name(what)}
      busy={action.busy}
      onClick={() => action.run(act)}
    >
      {label()}
    </Button>
  );
}

interface Words {
  label: () => string;
  name: (what: string) => string;
  icon?: ButtonProps['icon'];
}

const WORDS: Record<Act, Words> = {
  retry: {
    label: () => i18n.t('activity.retry'),
    name: (what) => i18n.t('activity.retryNamed', { what }),
  },
  dismiss: {
    label: () => i18n.t('activity.dismiss'),
    name: (what) => i18n.t('activity.dismissNamed', { what }),
  },
  undo: {
    label: () => i18n.t('activity.undo'),
    name: (what) => i18n.t('activity.undoNamed', { what }),
    icon: 'undo',
  },
  happened: {
    label: () => i18n.t('activity.happened'),
    name: (what) => i18n.t('activity.happenedNamed', { what }),
  },
  'send-again': {
    label: () => i18n.t('activity.sendAgain'),
    name: (what) => i18n.t('activity.sendAgainNamed', { what }),
  },
  pause: {
    label: () => i18n.t('activity.pause'),
    name: (what) => i18n.t('activity.pauseNamed', { what }),
    icon: 'pause',
  },
  resume: {
    label: () => i18n.t('activity.resume'),
    name: (what) => i18n.t('activity.resumeNamed', { what }),
    icon: 'play',
  },
  cancel: {
    label: () => i18n.t('activity.cancel'),
    name: (what) => i18n.t('activity.cancelNamed', { what }),
  },
};

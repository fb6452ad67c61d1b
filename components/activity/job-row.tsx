import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '@/components/ui/index.ts';
import type { FailureView } from '@/utils/messaging/index.ts';
import { ActNote } from './act-note.tsx';

interface JobRowProps {
  icon: IconName;
  tone: 'ok' | 'bad' | 't3';
  what: string;
  /** When, why, what follows. */
  note: ComponentChildren;
  /** The row's buttons. */
  actions?: ComponentChildren;
  failure?: FailureView;
}

/** One job in a list: a mark, what it is, how it stands, and what can be done. */
export function JobRow({ icon, tone, what, note, actions, failure }: JobRowProps) {
  return (
    <li>
      <div class="item job">
        <Icon name={icon} class={tone} />
        <span class="grow">
          <span class="name">{what}</span>
          <span class="sub below">{note}</span>
          <ActNote failure={failure} />
        </span>
        {actions && <span class="job-actions">{actions}</span>}
      </div>
    </li>
  );
}

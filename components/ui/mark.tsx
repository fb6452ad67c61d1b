import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Status as StatusWord } from '@/utils/messaging/index.ts';

export type { StatusWord };

/** `both` is painted as a client; its word says the rest. */
const shape = (status: StatusWord) => (status === 'both' ? 'client' : status);

/** Who somebody is, as a shape: disc with tick, ring with dot, dashed ring, turning arc. Told apart without colour. */
export function Mark({ status }: { status: StatusWord }) {
  const kind = shape(status);
  return (
    <svg class={`mark ${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {kind === 'client' && (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
          <path
            d="m4.9 8.2 2.2 2.2 4.1-4.5"
            stroke="var(--bg)"
            stroke-width="1.9"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </>
      )}
      {kind === 'contact' && (
        <>
          <circle cx="8" cy="8" r="6" />
          <circle cx="8" cy="8" r="2.3" fill="currentColor" stroke="none" />
        </>
      )}
      {kind === 'unknown' && <circle cx="8" cy="8" r="6" stroke-dasharray="2.6 2.12" />}
      {kind === 'checking' && (
        <>
          <circle cx="8" cy="8" r="6" opacity=".3" />
          <path class="arc" d="M8 2a6 6 0 0 1 6 6" stroke-linecap="round" />
        </>
      )}
    </svg>
  );
}

/** The mark's word. */
export function statusWord(status: StatusWord): string {
  const words = {
    client: () => i18n.t('ui.status.client'),
    contact: () => i18n.t('ui.status.contact'),
    both: () => i18n.t('ui.status.both'),
    unknown: () => i18n.t('ui.status.unknown'),
    checking: () => i18n.t('ui.status.checking'),
  };
  return words[status]();
}

interface StatusProps {
  status: StatusWord;
  /** Other words than the status's own, such as "2 clients". */
  children?: ComponentChildren;
  /** Leaves the mark out, where an avatar already carries it. */
  wordOnly?: boolean;
}

/** Mark and word, wherever a decision hangs on who somebody is. */
export function Status({ status, children, wordOnly }: StatusProps) {
  return (
    <span class={`status ${shape(status)}`}>
      {!wordOnly && <Mark status={status} />}
      {children ?? statusWord(status)}
    </span>
  );
}

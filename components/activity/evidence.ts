import { i18n } from '#i18n';
import { instantText } from './about.ts';

/**
 * What is known of a write nobody can decide, as `utils/commands/job.ts` lists it: when it was sent (ISO), a stable word for why
 * it can't be told, then whatever was found.
 */
export interface Evidence {
  sentAt: string | undefined;
  /** Why the service can't tell; absent for words we do not know. */
  why: string | undefined;
  found: string[];
}

export function readEvidence(lines: readonly string[] = []): Evidence {
  const [first, second, ...rest] = lines;
  const sentAt = instantText(first);
  if (sentAt === undefined) return { sentAt, why: undefined, found: [...lines] };
  return { sentAt, why: second && reasonWords(second), found: rest.map((line) => instantText(line) ?? line) };
}

function reasonWords(reason: string): string | undefined {
  switch (reason) {
    case 'several-found':
      return i18n.t('activity.why.severalFound');
    case 'changed-since':
      return i18n.t('activity.why.changedSince');
    case 'text-unknown':
      return i18n.t('activity.why.textUnknown');
    case 'gone':
      return i18n.t('activity.why.gone');
    case 'too-many':
      return i18n.t('activity.why.tooMany');
    case 'scheduled':
      return i18n.t('activity.why.scheduled');
    case 'started':
    case 'undated':
      return i18n.t('activity.why.undated');
    case 'unreadable':
      return i18n.t('activity.why.unreadable');
    default:
      return undefined;
  }
}

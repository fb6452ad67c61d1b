import { i18n } from '#i18n';
import type { FailureView } from '@/utils/messaging/index.ts';
import { hostOf, type Region } from './region.ts';

/** Why a key was not accepted: the sentence, where it belongs, and what one button can do about it. */
export interface ConnectProblem {
  words: string;
  /** The field to mark and focus; the form as a whole otherwise. */
  field?: 'key' | 'region';
  /** `allow`: ask the browser for the host; `global`, `india`: the same key in the other region. */
  next?: 'allow' | 'global' | 'india';
}

export interface Tried {
  region: Region;
  /** The sandbox's address, for that region. */
  host?: string;
  /** Writes an instant (ms since 1970) as the person reads times. */
  momentOf(at: number): string;
}

/**
 * The words for a failed `account.connect`, one sentence and one next step for each code.
 * The service answers 403 alike to a wrong key and to a right key in the wrong region (`docs/api.md`), so its words name both.
 */
export function connectProblem(
  failure: FailureView,
  { region, host: typed, momentOf }: Tried,
): ConnectProblem {
  const host = hostOf(region, typed);
  switch (failure.code) {
    case 'forbidden':
      return forbidden(region);
    case 'offline':
      return { words: i18n.t('settings.connectProblem.offline') };
    case 'network':
      return { words: i18n.t('settings.connectProblem.network', { host }) };
    case 'timeout':
      return { words: i18n.t('settings.connectProblem.timeout', { host }) };
    case 'permission':
    case 'withheld':
      return { words: i18n.t('settings.connectProblem.permission', { host }), next: 'allow' };
    case 'denied':
      return { words: i18n.t('settings.connectProblem.denied', { host }), next: 'allow' };
    case 'rate-limited':
      return { words: limited(failure, momentOf) };
    case 'quota-exhausted':
    case 'day-limit':
      return { words: spent(failure, momentOf) };
    case 'unknown-route':
    case 'not-found':
      return { words: i18n.t('settings.connectProblem.unknownRoute'), field: 'region' };
    case 'key-empty':
      return { words: i18n.t('settings.keyProblem.empty'), field: 'key' };
    case 'key-malformed':
      return { words: i18n.t('settings.keyProblem.malformed'), field: 'key' };
    default:
      return { words: otherwise(failure) };
  }
}

function forbidden(region: Region): ConnectProblem {
  switch (region) {
    case 'global':
      return { words: i18n.t('settings.connectProblem.forbiddenGlobal'), field: 'key', next: 'india' };
    case 'india':
      return { words: i18n.t('settings.connectProblem.forbiddenIndia'), field: 'key', next: 'global' };
    case 'sandbox':
      return { words: i18n.t('settings.connectProblem.forbiddenSandbox'), field: 'key' };
  }
}

function limited({ retryAt }: FailureView, momentOf: Tried['momentOf']): string {
  return retryAt === undefined
    ? i18n.t('settings.connectProblem.rateLimited')
    : i18n.t('settings.connectProblem.rateLimitedAt', { time: momentOf(retryAt) });
}

function spent({ retryAt }: FailureView, momentOf: Tried['momentOf']): string {
  return retryAt === undefined
    ? i18n.t('settings.connectProblem.quota')
    : i18n.t('settings.connectProblem.quotaAt', { time: momentOf(retryAt) });
}

/** What the person can only wait out or report; nothing in the form is wrong. */
function otherwise({ code, status, serverText }: FailureView): string {
  switch (code) {
    case 'malformed':
      return i18n.t('settings.connectProblem.malformed');
    case 'server':
      return i18n.t('settings.connectProblem.server', { status: status ?? 500 });
    case 'refused':
    case 'invalid':
      return i18n.t('settings.connectProblem.refused', { text: serverText ?? code });
    case 'storage':
    case 'storage-full':
    case 'storage-blocked':
    case 'storage-lost':
      return i18n.t('settings.connectProblem.storage');
    case 'no-consent':
      return i18n.t('settings.connectProblem.consent');
    case 'stale':
      return i18n.t('settings.connectProblem.stale');
    case 'no-background':
      return i18n.t('settings.connectProblem.noBackground');
    default:
      return i18n.t('settings.connectProblem.other', { code });
  }
}

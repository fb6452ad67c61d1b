import { i18n } from '#i18n';
import type { FailureView } from '@/utils/messaging/index.ts';
import type { BannerProps, IconName } from '../ui/index.ts';
import { countryName, momentText } from './format/index.ts';

/** The one thing to do about a failure; the surface knows how. `none`: it goes on by itself, or the fault stands in a field. */
export type NextStep =
  | 'retry'
  | 'replace-key'
  | 'allow-again'
  | 'change-plan'
  | 'see-waiting'
  | 'choose-time'
  | 'connect'
  | 'reload'
  | 'none';

/** What happened, what it means for the person's work, and the one thing to do. */
export interface FailureWords {
  title: string;
  text: string;
  next: NextStep;
  tone: BannerProps['tone'];
  icon: IconName;
}

type Tell = (failure: FailureView) => FailureWords;

const bad = (
  title: string,
  text: string,
  next: NextStep = 'retry',
  icon: IconName = 'alert',
): FailureWords => ({
  title,
  text,
  next,
  tone: 'bad',
  icon,
});
const warn = (title: string, text: string, next: NextStep, icon: IconName): FailureWords => ({
  title,
  text,
  next,
  tone: 'warn',
  icon,
});
const plain = (title: string, text: string, next: NextStep, icon: IconName): FailureWords => ({
  title,
  text,
  next,
  tone: undefined,
  icon,
});

const offline: Tell = () =>
  plain(i18n.t('errors.offline.title'), i18n.t('errors.offline.text'), 'none', 'offline');
const server: Tell = ({ status }) =>
  bad(
    status === undefined
      ? i18n.t('errors.server.title')
      : i18n.t('errors.server.titleStatus', { status: String(status) }),
    i18n.t('errors.server.text'),
  );
const odd: Tell = () => bad(i18n.t('errors.malformed.title'), i18n.t('errors.malformed.text'));
const storage: Tell = () =>
  bad(i18n.t('errors.storage.title'), i18n.t('errors.storage.text'), 'retry', 'warning');
const dayLimit: Tell = ({ retryAt }) =>
  warn(
    i18n.t('errors.day.title'),
    retryAt === undefined
      ? i18n.t('errors.day.text')
      : i18n.t('errors.day.textUntil', { time: momentText(retryAt) }),
    'change-plan',
    'gauge',
  );
const refusedKey: Tell = () =>
  bad(i18n.t('errors.forbidden.title'), i18n.t('errors.forbidden.text'), 'replace-key', 'lock');
const withheld: Tell = () =>
  warn(i18n.t('errors.withheld.title'), i18n.t('errors.withheld.text'), 'allow-again', 'lock');
const noAccount: Tell = () =>
  plain(i18n.t('errors.account.title'), i18n.t('errors.account.text'), 'connect', 'key');
const inField =
  (text: () => string): Tell =>
  () =>
    bad(text(), '', 'none');

/** Every code the background may answer with (`utils/commands/failure.ts`, `utils/whautomate/errors.ts`, `utils/requests/errors.ts`). */
const WORDS: Record<string, Tell> = {
  forbidden: refusedKey,
  'unknown-route': odd,
  invalid: ({ serverText }) =>
    bad(
      i18n.t('errors.invalid.title'),
      serverText ? quoted(serverText) : i18n.t('errors.invalid.text'),
      'none',
    ),
  refused: ({ serverText }) =>
    bad(i18n.t('errors.invalid.title'), serverText ? quoted(serverText) : i18n.t('errors.invalid.text')),
  'not-found': () => bad(i18n.t('errors.gone.title'), i18n.t('errors.gone.text'), 'none'),
  'slot-unavailable': () =>
    warn(i18n.t('errors.slot.title'), i18n.t('errors.slot.text'), 'choose-time', 'clock'),
  'rate-limited': ({ retryAt }) =>
    plain(
      i18n.t('errors.minute.title'),
      retryAt === undefined
        ? i18n.t('errors.minute.text')
        : i18n.t('errors.minute.textSeconds', Math.max(1, Math.ceil((retryAt - Date.now()) / 1_000))),
      'retry',
      'clock',
    ),
  'quota-exhausted': dayLimit,
  'day-limit': dayLimit,
  server,
  timeout: () => bad(i18n.t('errors.timeout.title'), i18n.t('errors.timeout.text'), 'retry', 'clock'),
  network: () => plain(i18n.t('errors.network.title'), i18n.t('errors.network.text'), 'retry', 'offline'),
  offline,
  malformed: odd,
  withheld,
  locked: () => warn(i18n.t('errors.locked.title'), i18n.t('errors.locked.text'), 'none', 'lock'),
  cancelled: () => plain(i18n.t('errors.cancelled.title'), i18n.t('errors.cancelled.text'), 'retry', 'info'),
  'no-consent': noAccount,
  'no-account': noAccount,
  'account-gone': noAccount,
  removed: noAccount,
  stale: () => warn(i18n.t('errors.stale.title'), i18n.t('errors.stale.text'), 'reload', 'retry'),
  'no-background': () => bad(i18n.t('errors.background.title'), i18n.t('errors.background.text')),
  'not-allowed': () => warn(i18n.t('errors.native.title'), i18n.t('errors.native.text'), 'none', 'shield'),
  'changed-elsewhere': () =>
    warn(i18n.t('errors.elsewhere.title'), i18n.t('errors.elsewhere.text'), 'none', 'warning'),
  'cannot-undo': () => warn(i18n.t('errors.undo.title'), i18n.t('errors.undo.text'), 'none', 'undo'),
  'no-undo': () => warn(i18n.t('errors.undo.title'), i18n.t('errors.undo.text'), 'none', 'undo'),
  'unknown-job': () =>
    warn(i18n.t('errors.lostJob.title'), i18n.t('errors.lostJob.text'), 'see-waiting', 'warning'),
  'zone-unknown': inField(() => i18n.t('errors.zone')),
  'name-missing': inField(() => i18n.t('errors.nameMissing')),
  'name-too-long': inField(() => i18n.t('errors.nameTooLong')),
  'phone-missing': inField(() => i18n.t('errors.phoneMissing')),
  'invalid-phone': (failure) => bad(phoneWords(failure), '', 'none'),
  'invalid-email': inField(() => i18n.t('errors.email')),
  'location-missing': inField(() => i18n.t('errors.locationMissing')),
  'tag-empty': inField(() => i18n.t('errors.tagEmpty')),
  'tag-too-long': ({ detail }) =>
    bad(i18n.t('errors.tagTooLong', { max: String(detail?.max ?? 100) }), '', 'none'),
  storage,
  'storage-full': storage,
  'storage-blocked': storage,
  'storage-lost': storage,
};

/** Words for a failure; a code nobody knows still gets a sentence and something to do. */
export function failureWords(failure: FailureView): FailureWords {
  const tell = Object.hasOwn(WORDS, failure.code) ? WORDS[failure.code] : undefined;
  return (
    tell?.(failure) ?? bad(i18n.t('errors.other.title'), i18n.t('errors.other.text', { code: failure.code }))
  );
}

/** Why a number is none, as the field says it. */
export function phoneWords({ detail }: FailureView): string {
  const country = typeof detail?.country === 'string' ? countryName(detail.country) : undefined;
  if (country !== undefined) {
    if (detail?.reason === 'too-short') return i18n.t('errors.phone.shortIn', { country });
    if (detail?.reason === 'too-long') return i18n.t('errors.phone.longIn', { country });
    return i18n.t('errors.phone.wrongIn', { country });
  }
  if (detail?.reason === 'too-short') return i18n.t('errors.phone.short');
  if (detail?.reason === 'too-long') return i18n.t('errors.phone.long');
  return i18n.t('errors.phone.wrong');
}

const quoted = (text: string) => i18n.t('errors.said', { text });

import { i18n } from '#i18n';
import type { MatchView } from '@/utils/messaging/index.ts';

type Reason = MatchView['reasons'][number];

/** Why somebody matches, short enough for a row. */
export function reasonWord({ reason, digits }: Reason): string {
  const words: Record<Reason['reason'], () => string> = {
    exact: () => i18n.t('people.reason.exact'),
    'country-code': () => i18n.t('people.reason.countryCode'),
    'ninth-digit': () => i18n.t('people.reason.ninthDigit'),
    'mobile-prefix': () => i18n.t('people.reason.mobilePrefix'),
    'trunk-zero': () => i18n.t('people.reason.trunkZero'),
    'last-digits': () =>
      digits === undefined ? i18n.t('people.reason.someDigits') : i18n.t('people.reason.lastDigits', digits),
    email: () => i18n.t('people.reason.email'),
    name: () => i18n.t('people.reason.name'),
    'email-domain': () => i18n.t('people.reason.emailDomain'),
  };
  return words[reason]();
}

/** The strongest reason in a sentence, and that the stored number stays as it is. */
export function reasonSentence(reasons: readonly Reason[]): string | undefined {
  const [best] = reasons;
  if (best === undefined) return undefined;
  const word = reasonWord(best);
  const phone = best.digits !== undefined && best.asked !== best.stored;
  return phone ? i18n.t('people.matchedKept', { reason: word }) : i18n.t('people.matched', { reason: word });
}

import { i18n } from '#i18n';

/** Mozilla's names for kinds of data; the manifest declares the same four (`utils/platform/manifest.ts`). */
export type DataCategory =
  | 'personallyIdentifyingInfo'
  | 'personalCommunications'
  | 'authenticationInfo'
  | 'websiteContent';

/** One line a person agrees to. */
export interface Disclosed {
  words: () => string;
  /** What leaves the browser by it; absent where nothing does. */
  category?: DataCategory;
}

/**
 * Everything the consent screen lists. `docs/privacy.md` and `docs/store/data-disclosure.md` say the same, and a test compares the
 * categories with the manifest's. A change here needs a new `CONSENT_VERSION` (`utils/storage`), so that people are asked again.
 */
export const DISCLOSURE = {
  read: [
    { words: () => i18n.t('consent.readPage') },
    { words: () => i18n.t('consent.readNames') },
    { words: () => i18n.t('consent.readPicked') },
  ],
  sent: [
    { words: () => i18n.t('consent.sentPeople'), category: 'personallyIdentifyingInfo' },
    { words: () => i18n.t('consent.sentPage'), category: 'websiteContent' },
    { words: () => i18n.t('consent.sentMessages'), category: 'personalCommunications' },
    { words: () => i18n.t('consent.sentKey'), category: 'authenticationInfo' },
  ],
} as const satisfies Record<string, readonly Disclosed[]>;

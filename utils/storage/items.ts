import { storage } from 'wxt/utils/storage';

/**
 * Every setting in `storage.local`, versioned. Nothing here may be secret or about a client: in Firefox a content script can
 * read this area (facts/browser.md). Keys, accounts and people live in `database.ts`, sealed.
 */

/** The text of the consent screen that was accepted; a changed text asks again. */
export const CONSENT_VERSION = 1;

export interface Consent {
  version: number;
  /** Ms since 1970. */
  acceptedAt: number;
}

export interface Settings {
  theme: 'system' | 'light' | 'dark';
  kinds: { phone: boolean; email: boolean };
  minimumConfidence: 'high' | 'medium' | 'low';
  /** Off: nothing is read or painted on any page. */
  detection: boolean;
  /** Single-letter shortcuts inside the panel (WCAG 2.1.4). */
  singleKeys: boolean;
}

/** The receipt of one granted site, and what was chosen for it. */
export interface SiteReceipt {
  /** Such as `https://mail.google.com`. */
  origin: string;
  grantedAt: number;
  /** Where it was asked: `welcome`, `panel`, `popup`, `options`. */
  reason: string;
  enabled: boolean;
  statusColours: boolean;
  /** Whether the sidebar stands inside the site's pages; absent means no. */
  inPage?: boolean;
  /** Where its launcher was put, and how wide it opens. */
  launcher?: { edge: 'start' | 'end'; at: number; width: number };
  /** ISO 3166-1 alpha-2; chosen by the person for numbers without a country code. */
  defaultCountry?: string;
  /** Values the person called no phone number here. */
  ignored: string[];
}

export const consent = storage.defineItem<Consent | null>('local:consent', { fallback: null, version: 1 });

export const settings = storage.defineItem<Settings>('local:settings', {
  fallback: {
    theme: 'system',
    kinds: { phone: true, email: true },
    minimumConfidence: 'medium',
    detection: true,
    singleKeys: true,
  },
  version: 1,
});

export const sites = storage.defineItem<SiteReceipt[]>('local:sites', { fallback: [], version: 1 });

/** Which account every surface works on. */
export const currentAccount = storage.defineItem<string | null>('local:currentAccount', {
  fallback: null,
  version: 1,
});

/** The identities the pages of open tabs show: memory only, gone with the browser. */
export const tabPeople = storage.defineItem<Record<string, unknown>>('session:tabs', { fallback: {} });

/** Passes and open frames of the sidebar inside pages (`utils/commands/page/frames.ts`): memory only, as above. */
export const openFrames = storage.defineItem<{
  passes: Record<string, unknown>;
  open: Record<string, string[]>;
}>('session:frames', { fallback: { passes: {}, open: {} } });

/**
 * Whether the scripts of open pages were started since the extension was: browsers empty this area when they start, and when the
 * extension is updated, reloaded or switched on again.
 */
export const caughtUp = storage.defineItem<boolean>('session:caughtUp', { fallback: false });

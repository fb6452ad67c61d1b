import { i18n } from '#i18n';

/** Where an account lives: what `account.connect` takes. */
export type Region = 'global' | 'india' | 'sandbox';

/** The hosts a key may go to; the manifest grants these two and no others. */
const HOSTS = { global: 'api.whautomate.com', india: 'api.in.whautomate.com' } as const;

/** Where `npm run sandbox` listens unless told otherwise. */
export const SANDBOX_HOST = 'http://127.0.0.1:4010';

/** The host that a region's requests go to, as a person reads it. */
export function hostOf(region: Region, sandbox = SANDBOX_HOST): string {
  return region === 'sandbox' ? sandbox.replace(/^https?:\/\//, '') : HOSTS[region];
}

/** The origin to ask the browser for when it withholds access. */
export function originOf(region: Region, sandbox = SANDBOX_HOST): string {
  return region === 'sandbox' ? sandbox : `https://${HOSTS[region]}`;
}

/** A sandbox runs on this computer only: loopback, with or without a port. Undefined: not such an address. */
export function readSandboxHost(typed: string): string | undefined {
  const url = URL.parse(/^https?:\/\//.test(typed.trim()) ? typed.trim() : `http://${typed.trim()}`);
  return url !== null && /^(127\.0\.0\.1|localhost)$/.test(url.hostname) ? url.origin : undefined;
}

/** A region's name. */
export function regionName(region: Region | 'demo'): string {
  switch (region) {
    case 'global':
      return i18n.t('settings.account.regionGlobal');
    case 'india':
      return i18n.t('settings.account.regionIndia');
    case 'sandbox':
      return i18n.t('settings.account.regionSandbox');
    case 'demo':
      return i18n.t('settings.account.regionDemo');
  }
}

import type { UserManifest } from 'wxt';

/** The vendor's two hosts: the only required host permissions and the only hosts the CSP connects to. */
export const API_HOSTS = ['https://api.whautomate.com', 'https://api.in.whautomate.com'] as const;

/** Hosts that development builds may call besides: the sandbox of `npm run sandbox`. */
const LOOPBACK = ['http://127.0.0.1', 'http://localhost'] as const;

export const GECKO_ID = 'sidebar@whautomate-sidebar.example';

export interface ManifestOptions {
  /** Firefox's manifest rather than Chromium's. */
  firefox: boolean;
  /** False for development builds, which may also call a sandbox on loopback. */
  release: boolean;
}

/**
 * The toolbar button on Firefox's themes: `light` is the picture for light text, so for dark themes. Chromium knows no such key, and
 * its toolbar's colour only in pages; the picture there has its own ground and stands out on both.
 */
const themeIcons = [16, 32, 48].map((size) => ({
  light: `icon-on-dark/${size}.png`,
  dark: `icon/${size}.png`,
  size,
}));

/**
 * The manifest's parts that WXT does not derive from entrypoints.
 * `tests/unit/platform/manifest.test.ts` holds a snapshot of what it asks people for.
 */
export function manifest({ firefox, release }: ManifestOptions): UserManifest {
  const hosts = release ? API_HOSTS : [...API_HOSTS, ...LOOPBACK];
  // CSP sources name a port; host permissions may not.
  const connect = release
    ? API_HOSTS
    : [...API_HOSTS, ...LOOPBACK.map((host) => `${host}:*`), 'ws://localhost:*'];
  return {
    name: '__MSG_extName__',
    short_name: 'Whautomate',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'activeTab',
      'scripting',
      ...(firefox ? [] : ['sidePanel']),
    ],
    host_permissions: hosts.map((host) => `${host}/*`),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // An own policy also keeps Firefox from adding `upgrade-insecure-requests`, which breaks a plain-http sandbox.
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        `connect-src 'self' ${connect.join(' ')}`,
      ].join('; '),
    },
    // The one page that may stand in a frame of a site, and it shows nothing there without a pass (ADR 6). Chromium gives it an
    // address that changes with every start; Firefox's addresses are drawn for each profile.
    web_accessible_resources: [
      {
        resources: ['inpage.html'],
        matches: ['https://*/*', 'http://*/*'],
        ...(firefox ? {} : { use_dynamic_url: true }),
      },
    ],
    action: { default_title: '__MSG_extName__', ...(firefox ? { theme_icons: themeIcons } : {}) },
    omnibox: { keyword: 'wh' },
    commands: commands(firefox),
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: {
                required: [
                  'personallyIdentifyingInfo',
                  'personalCommunications',
                  'authenticationInfo',
                  'websiteContent',
                ],
              },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  };
}

/**
 * Chromium takes four suggested keys and refuses a manifest with a fifth; the rest is offered without keys, in both browsers.
 * It gives no key that it uses itself and says nothing of it: with Alt+Shift those are A, B, C, N, P, R, T, W, X, Z (156).
 */
function commands(firefox: boolean): UserManifest['commands'] {
  const key = (letter: string) => ({ suggested_key: { default: `Alt+Shift+${letter}` } });
  return {
    _execute_action: key('H'),
    // Firefox opens and closes its sidebar by itself; Chromium has no such command for its side panel.
    ...(firefox
      ? { _execute_sidebar_action: key('S') }
      : { 'open-panel': { ...key('S'), description: '__MSG_commands_openPanel__' } }),
    'look-up-selection': { ...key('L'), description: '__MSG_commands_lookUpSelection__' },
    'next-person': { ...key('J'), description: '__MSG_commands_nextPerson__' },
    'previous-person': { description: '__MSG_commands_previousPerson__' },
    book: { description: '__MSG_commands_book__' },
  };
}

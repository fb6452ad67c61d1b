import { GECKO_ID } from '../../../../utils/platform/manifest.ts';
import type { Preferences } from './process.ts';

/** The extension's address in every test profile; Firefox would otherwise draw a new one each time. */
export const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';

/** Preferences of a Firefox that runs the extension and reaches nothing but the proxy at a loopback port. */
export function preferences(proxyPort: number): Preferences {
  return { ...SILENCE, ...EXTENSION, ...proxy(proxyPort) };
}

const EXTENSION: Preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
  // `permissions.request` after a click is granted without asking: no one can press the prompt's button.
  'extensions.webextOptionalPermissionPrompts': false,
  // Popups close when the window loses focus, which a headless window never has for sure.
  'ui.popup.disable_autohide': true,
  'ui.prefersReducedMotion': 1,
  'intl.accept_languages': 'en-US',
};

/** What a Firefox does on its own, switched off: its first words to the network would be in every record. */
const SILENCE: Preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'identity.fxaccounts.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.OCSP.enabled': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
};

function proxy(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    // Loopback is not exempt: a call to a local server is a call too.
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'network.dns.disablePrefetch': true,
    'network.predictor.enabled': false,
    'network.prefetch-next': false,
    'network.http.speculative-parallel-limit': 0,
    // No name is ever asked of a resolver, over https neither.
    'network.trr.mode': 5,
    'network.http.http3.enable': false,
    'dom.security.https_first': false,
    // HSTS preloading and key pinning, which would refuse our certificate for Google's hosts outright, need nothing here:
    // the session's `acceptInsecureCerts` switches both off.
  };
}

import { browser } from 'wxt/browser';
import { API_HOSTS } from './manifest.ts';

/** The match pattern the browser is asked for: every page of one site. */
function pagesOf(origin: string): { origins: string[] } {
  return { origins: [`${origin}/*`] };
}

/**
 * Shows the browser's own prompt for one site. Call it in the click itself, before any `await`: later the browser no longer
 * takes it as the person's doing and rejects. Resolves to what the person answered.
 */
export function askForSite(origin: string): Promise<boolean> {
  return browser.permissions.request(pagesOf(origin));
}

/** Every site at once, as an origin; its receipt stands in the list like any other. */
export const EVERY_SITE = 'https://*';

/** Takes a site back; true when the browser let go of it. */
export function giveBackSite(origin: string): Promise<boolean> {
  return browser.permissions.remove(pagesOf(origin));
}

/** Asks for the API's own hosts again, after access was switched off in the browser. In the click, like `askForSite`. */
export function askForApi(): Promise<boolean> {
  return browser.permissions.request({ origins: API_HOSTS.map((host) => `${host}/*`) });
}

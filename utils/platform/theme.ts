/** As the person chose it; `system` follows the computer. */
export type Theme = 'system' | 'light' | 'dark';

/**
 * Where the theme is remembered for the next opening: `public/theme.js` reads it before the first paint, when no message could
 * be answered yet. It says nothing about anybody, and `setup.erase` in Options clears it.
 */
const REMEMBERED = 'theme';

/** Shows the surface in this theme and remembers it, so that the next surface opens in it without a flash. */
export function applyTheme(
  theme: Theme,
  root = document.documentElement,
  memory: Storage = localStorage,
): void {
  if (theme === 'system') {
    delete root.dataset.theme;
    memory.removeItem(REMEMBERED);
  } else {
    root.dataset.theme = theme;
    memory.setItem(REMEMBERED, theme);
  }
}

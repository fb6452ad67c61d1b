import type { Parts } from '../onpage/index.ts';

/** Shapes by name, on 24 × 24; the app's own icons live with Preact, which stays out of pages. */
const SHAPES = {
  /** Its ground is the sheet's. */
  logo: 'M15 1v22M5 16h6M8 10h.01',
  grip: 'M9 8h6M9 12h6M9 16h6',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M18 6 6 18M6 6l12 12',
} as const;

/** What the launcher and the bar are built with: our parts of a page, icons, and buttons that show one and are named in words. */
export function createKit(parts: Parts) {
  const icon = (name: keyof typeof SHAPES) => parts.picture(name, 24, [[SHAPES[name]]]);
  const iconButton = (label: string, act: () => void, name: keyof typeof SHAPES): HTMLElement => {
    const made = parts.button('', act, icon(name));
    // It has no other words, so this is its name, too.
    made.title = label;
    return made;
  };
  return { ...parts, icon, iconButton };
}

export type Kit = ReturnType<typeof createKit>;

/** A key as the two protocols name it. */
export interface Key {
  /** DOM `key`. */
  readonly key: string;
  /** DOM `code`. */
  readonly code: string;
  /** Windows virtual key code, which the DevTools protocol wants. */
  readonly keyCode: number;
  /** The code point WebDriver uses. */
  readonly webdriver: string;
  /** What it writes, if anything. */
  readonly text?: string;
}

/** The modifiers, with the DevTools protocol's bit for each. */
export const MODIFIERS: Readonly<Record<string, Key & { readonly bit: number }>> = {
  Alt: { key: 'Alt', code: 'AltLeft', keyCode: 18, webdriver: '\uE00A', bit: 1 },
  Control: { key: 'Control', code: 'ControlLeft', keyCode: 17, webdriver: '\uE009', bit: 2 },
  Meta: { key: 'Meta', code: 'MetaLeft', keyCode: 91, webdriver: '\uE03D', bit: 4 },
  Shift: { key: 'Shift', code: 'ShiftLeft', keyCode: 16, webdriver: '\uE008', bit: 8 },
};

const NAMED: Readonly<Record<string, Key>> = {
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13, webdriver: '\uE007', text: '\r' },
  Escape: { key: 'Escape', code: 'Escape', keyCode: 27, webdriver: '\uE00C' },
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9, webdriver: '\uE004' },
  Space: { key: ' ', code: 'Space', keyCode: 32, webdriver: ' ', text: ' ' },
  Backspace: { key: 'Backspace', code: 'Backspace', keyCode: 8, webdriver: '\uE003' },
  Delete: { key: 'Delete', code: 'Delete', keyCode: 46, webdriver: '\uE017' },
  Home: { key: 'Home', code: 'Home', keyCode: 36, webdriver: '\uE011' },
  End: { key: 'End', code: 'End', keyCode: 35, webdriver: '\uE010' },
  PageUp: { key: 'PageUp', code: 'PageUp', keyCode: 33, webdriver: '\uE00E' },
  PageDown: { key: 'PageDown', code: 'PageDown', keyCode: 34, webdriver: '\uE00F' },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37, webdriver: '\uE012' },
  ArrowUp: { key: 'ArrowUp', code: 'ArrowUp', keyCode: 38, webdriver: '\uE013' },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, webdriver: '\uE014' },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', keyCode: 40, webdriver: '\uE015' },
  F6: { key: 'F6', code: 'F6', keyCode: 117, webdriver: '\uE036' },
};

/** The key that writes a character. */
export function characterKey(character: string): Key {
  const upper = character.toUpperCase();
  const code = /^[A-Z]$/.test(upper) ? `Key${upper}` : /^\d$/.test(upper) ? `Digit${upper}` : '';
  // Only letters and digits have a virtual key code equal to their code point.
  const keyCode = code ? upper.charCodeAt(0) : 0;
  return { key: character, code, keyCode, webdriver: character, text: character };
}

/** `Control+Shift+a` as its modifiers and its key. */
export function chord(text: string): { modifiers: (typeof MODIFIERS)[string][]; key: Key } {
  const names = text.split('+');
  const last = names.pop() ?? '';
  const modifiers = names.map((name) => {
    const modifier = MODIFIERS[name];
    if (!modifier) throw new Error(`No modifier named ${name} in ${text}.`);
    return modifier;
  });
  const key = NAMED[last] ?? ([...last].length === 1 ? characterKey(last) : undefined);
  if (!key) throw new Error(`No key named ${last}: add it to NAMED in keys.ts.`);
  return { modifiers, key };
}

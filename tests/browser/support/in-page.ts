/**
 * Functions that run inside the page. They travel as text, so none may use anything from around it.
 */

/**
 * Scrolls an element into view and returns its centre; nothing while it is disabled, has no size, still moves, or something
 * else lies over it (a label of the element may).
 */
export async function aim(element: HTMLElement): Promise<{ x: number; y: number } | undefined> {
  if (element.matches(':disabled, [aria-disabled="true"]')) return undefined;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    // A document that is not drawn has no frames.
    setTimeout(resolve, 100);
  });
  const box = element.getBoundingClientRect();
  const isStill = box.x === before.x && box.y === before.y && box.width === before.width;
  if (!isStill || box.width === 0 || box.height === 0) return undefined;
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint(centre.x, centre.y);
  const label = hit?.closest('label');
  return hit && (element.contains(hit) || label?.control === element) ? centre : undefined;
}

/** Selects everything in a text field, or in an element that is being edited. */
export function empty(element: HTMLElement): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
  else getSelection()?.selectAllChildren(element);
}

/**
 * Sets the value of a control that cannot be typed into alike everywhere: dates, times, colours, ranges and selects (by the
 * option's words or its value). Returns false, doing nothing, for any other.
 */
export function put(element: HTMLElement, text: string): boolean {
  const direct = ['date', 'time', 'datetime-local', 'month', 'week', 'color', 'range'];
  const isDirect = element instanceof HTMLInputElement && direct.includes(element.type);
  if (isDirect) element.value = text;
  else if (element instanceof HTMLSelectElement) {
    const option = [...element.options].find(({ label, value }) => label.trim() === text || value === text);
    if (!option)
      throw new Error(`No option “${text}” among ${[...element.options].map(({ label }) => label)}.`);
    element.value = option.value;
  } else return false;
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

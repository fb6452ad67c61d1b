import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

let mounted: HTMLElement | undefined;

/** Renders into the document and waits until nothing more comes. Unmounts what was shown before. */
export async function show(view: ComponentChild): Promise<HTMLElement> {
  hide();
  const root = document.createElement('div');
  document.body.append(root);
  mounted = root;
  await act(() => render(view, root));
  await settle();
  return root;
}

/** Ends what was shown: its listeners and timers go with it. */
export function hide(): void {
  if (mounted === undefined) return;
  render(null, mounted);
  mounted.remove();
  mounted = undefined;
}

/** Lets pending answers arrive and the view follow them, and what the view then asks, until nothing changes any more. */
export async function settle(): Promise<void> {
  for (let tick = 0, before = ''; tick < 20; tick++) {
    await act(async () => {
      await new Promise((done) => setTimeout(done, 5));
    });
    const now = document.body.innerHTML;
    if (now === before) return;
    before = now;
  }
}

/** What a person could read now. */
export const read = (root: HTMLElement): string => (root.textContent ?? '').replaceAll(/\s+/g, ' ');

/** The button with this name (its label, else its words); throws with all names when there is none. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const buttons = [...root.querySelectorAll('button')];
  const found = buttons.find((each) => nameOf(each) === name);
  if (found) return found;
  throw new Error(`No button "${name}" among: ${buttons.map(nameOf).join(', ')}`);
}

const nameOf = (each: HTMLElement) => each.getAttribute('aria-label') ?? (each.textContent ?? '').trim();

/** The field under this label. */
export function field(root: ParentNode, label: string): HTMLInputElement & HTMLSelectElement {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent?.trim() === label);
  const control = found && (document.getElementById(found.htmlFor) ?? found.querySelector('input'));
  if (control) return control as HTMLInputElement & HTMLSelectElement;
  throw new Error(`No field "${label}".`);
}

export async function press(target: HTMLElement): Promise<void> {
  await act(() => target.click());
  await settle();
}

export async function type(target: HTMLInputElement, text: string): Promise<void> {
  await act(() => {
    target.value = text;
    target.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function choose(target: HTMLSelectElement, value: string): Promise<void> {
  await act(() => {
    target.value = value;
    target.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

/** Submits the form that holds the element, as Enter in it does. */
export async function submit(inside: HTMLElement): Promise<void> {
  const form = inside.closest('form');
  if (form === null) throw new Error('Not inside a form.');
  await act(() => {
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settle();
}

/** One key, where the focus is. */
export async function pressKey(target: HTMLElement, key: string): Promise<void> {
  await act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await settle();
}

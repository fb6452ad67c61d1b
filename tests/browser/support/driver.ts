import type { Network } from './network/index.ts';

/** An element: by CSS selector, or as a person with a screen reader would name it (computed role and exact name). */
export type Target = string | { readonly role: string; readonly name?: string };

export interface ClickOptions {
  readonly button?: 'left' | 'right';
}

/** Runs a function in a document or worker. Function and arguments travel as text: no closures, JSON values only. */
export interface Evaluator {
  evaluate<Arguments extends readonly unknown[], Result>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
}

/**
 * A document a person looks at: a tab, the real side panel, the real popup, a frame. The same in both browsers.
 * Clicks and keys are the browser's own input (trusted, with user activation). Whatever names a {@link Target} waits for it,
 * and fails after {@link PATIENCE} milliseconds.
 */
export interface Surface extends Evaluator {
  /** Leaves for an address and waits until it has loaded. */
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Evaluates until the answer is truthy, and returns it. */
  until<Arguments extends readonly unknown[], Result>(
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<NonNullable<Result>>;
  /** How many elements match just now; does not wait. */
  count(target: Target): Promise<number>;
  /** Waits until an element is there. */
  see(target: Target): Promise<void>;
  /** Waits until no such element is there. */
  lose(target: Target): Promise<void>;
  /** The rendered text of an element, trimmed. */
  text(target: Target): Promise<string>;
  /** Runs a function on the first matching element. */
  read<Result>(target: Target, run: (element: HTMLElement) => Result | Promise<Result>): Promise<Result>;
  click(target: Target, options?: ClickOptions): Promise<void>;
  hover(target: Target): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Clicks a field, selects what it holds, and types over it; an empty text clears it. */
  fill(target: Target, text: string): Promise<void>;
  /** Presses a key or a chord: `Enter`, `Shift+Tab`, `Control+a`. */
  press(chord: string): Promise<void>;
  /** Saves what is visible as a PNG, making its folder if need be. */
  screenshot(file: string): Promise<void>;
  /** Gives the document a size in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** What `prefers-color-scheme` says. */
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** The first frame in this document whose address contains `part`, in a closed shadow root included. */
  frame(part: string): Promise<Surface>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly network: Network;
  /** Folder of the build to test; the release build of this browser when left out. */
  readonly extension?: string | undefined;
  /** Optional site permissions the person has granted already, as match patterns: `https://mail.google.com/*`. */
  readonly grants?: readonly string[];
  /** A visible window rather than a headless browser. */
  readonly headed?: boolean;
}

/** A real browser with the extension in it, and one network around it. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly network: Network;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The worker or event page; woken if it sleeps. */
  readonly background: Evaluator;
  /** Opens an address in a new tab. A path such as `/options.html` means the extension's own page. */
  open(url: string): Promise<Surface>;
  /**
   * The first tab at an address containing `part`, waiting for it: a page the extension opened by itself. The welcome page of
   * an installation is there from the start, but not in a Chromium with grants, where it was installed earlier.
   */
  find(part: string): Promise<Surface>;
  /** Presses the extension's toolbar button over a tab, which also grants `activeTab` there. */
  pressToolbarButton(tab: Surface): Promise<void>;
  /** The real side panel or sidebar beside a tab, opened if need be. */
  panel(tab: Surface): Promise<Surface>;
  /** The real popup of the toolbar button, opened over a tab. */
  popup(tab: Surface): Promise<Surface>;
  /** Ends the worker or event page, as the browser does to an idle one; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Resolves when the person closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

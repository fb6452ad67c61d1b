import { chord } from '../keys.ts';
import { functionText, parse } from '../surface.ts';
import type { Connection } from './connection.ts';
import * as scripts from './system-scripts.ts';

/** Places of the extension outside the tabs, each shown by a browser element that WebDriver does not know of. */
export type Place = 'sidebar' | 'popup' | 'background';

/** Firefox's own window, from inside: the driver's only way to whatever is not a page. */
export class System {
  readonly #connection: Connection;
  readonly #id: string;

  constructor(connection: Connection, extensionId: string) {
    this.#connection = connection;
    this.#id = extensionId;
  }

  /** Grants optional sites, as if the person had said yes to the prompt. */
  grant(origins: readonly string[]): Promise<void> {
    return this.run(scripts.grant, this.#id, origins);
  }

  /** Opens a private window at an address, and lets the extension into it; the extension starts again for that. */
  openPrivateWindow(url: string): Promise<void> {
    return this.run(scripts.openPrivateWindow, this.#id, url);
  }

  /** The system's number of the process that holds a tab's document, or a frame's in it, by a part of its address. */
  processOf(part: string): Promise<number | undefined> {
    return this.run(scripts.processOf, part);
  }

  pressToolbarButton(): Promise<void> {
    return this.run(scripts.pressToolbarButton, this.#id);
  }

  showSidebar(): Promise<void> {
    return this.run(scripts.showSidebar, this.#id);
  }

  async terminateBackground(): Promise<void> {
    await this.run(scripts.terminateBackground, this.#id);
  }

  /** Starts the event page unless it runs. */
  wakeBackground(): Promise<void> {
    return this.run(scripts.wakeBackground, this.#id);
  }

  /** The WebDriver context id of a place of the extension; nothing while that place is not there. */
  contextOf(place: Place): Promise<string | undefined> {
    return this.run(scripts.adopt, this.#id, place);
  }

  /** What the context menu that is open offers for the extension, by its words. */
  menuLabels(): Promise<readonly string[]> {
    return this.run(scripts.menuLabels, this.#id);
  }

  /** Chooses the item of the open context menu whose words start so; false when there is none. */
  chooseInMenu(words: string): Promise<boolean> {
    return this.run(scripts.chooseInMenu, this.#id, words);
  }

  /** Presses keys such as `Alt+Shift+L` or `F6` in the window, where its own and extensions' shortcuts are. */
  pressKeys(keys: string): Promise<void> {
    const { modifiers, key } = chord(keys);
    return this.run(scripts.pressKeys, [...modifiers, key]);
  }

  /** Whether what is typed goes into the sidebar. */
  sidebarHasKeys(): Promise<boolean> {
    return this.run(scripts.sidebarHasKeys);
  }

  /** Types into the address bar, and tells the lines that extensions suggest below it. */
  typeInAddressBar(text: string): Promise<readonly string[]> {
    return this.run(scripts.typeInAddressBar, text);
  }

  /** Presses Enter in the address bar. */
  enterAddressBar(): Promise<void> {
    return this.run(scripts.enterAddressBar);
  }

  closeMenu(): Promise<void> {
    return this.run(scripts.closeMenu);
  }

  colorScheme(context: string, scheme: 'light' | 'dark'): Promise<void> {
    return this.run(scripts.colorScheme, context, scheme);
  }

  /** Gives the sidebar a width in CSS pixels. */
  widenSidebar(width: number): Promise<void> {
    return this.run(scripts.widenSidebar, width);
  }

  private async run<Arguments extends readonly unknown[], Result>(
    script: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    const { contexts } = await this.#connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const { result, exceptionDetails } = await this.#connection.send('script.callFunction', {
      functionDeclaration: functionText(script, values),
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`${script.name}: ${exceptionDetails.text}`);
    return parse<Result>(result?.value);
  }
}

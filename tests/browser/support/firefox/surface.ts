import type { Surface, Target } from '../driver.ts';
import { characterKey, chord } from '../keys.ts';
import { until } from '../poll.ts';
import { BaseSurface, type Point } from '../surface.ts';
import type { Connection, Context, RemoteElement } from './connection.ts';
import type { System } from './system.ts';

/** Marks of direction, as around a name in a sentence. Chromium's accessibility tree has them in its names, Firefox's has not. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const BUTTONS = { left: 0, right: 2 } as const;

/** Any document of Firefox, over WebDriver BiDi: a tab, a frame, or a place adopted by {@link System.contextOf}. */
export class FirefoxSurface extends BaseSurface<RemoteElement> {
  /** WebDriver's id of the document's place. */
  readonly context: string;
  protected readonly connection: Connection;
  protected readonly system: System;

  constructor(connection: Connection, system: System, context: string) {
    super();
    this.connection = connection;
    this.system = system;
    this.context = context;
  }

  async goto(url: string): Promise<void> {
    await this.connection.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async type(text: string): Promise<void> {
    const keys = [...text].map((character) => characterKey(character).webdriver);
    await this.#keys(keys.flatMap((value) => [down(value), up(value)]));
  }

  async press(keys: string): Promise<void> {
    const { modifiers, key } = chord(keys);
    const held = modifiers.map(({ webdriver }) => webdriver);
    const strokes = [down(key.webdriver), up(key.webdriver)];
    await this.#keys([...held.map(down), ...strokes, ...held.toReversed().map(up)]);
  }

  async resize(width: number, height: number): Promise<void> {
    const viewport = { width, height };
    await this.connection.send('browsingContext.setViewport', { context: this.context, viewport });
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.system.colorScheme(this.context, scheme);
  }

  async frame(part: string): Promise<Surface> {
    const found = await until(`a frame at ${part}`, async () => {
      const { contexts } = await this.connection.send('browsingContext.getTree', { root: this.context });
      return descendants(contexts[0]).find(({ url }) => url.includes(part));
    });
    return new FirefoxSurface(this.connection, this.system, found.context);
  }

  async bringToFront(): Promise<void> {
    await this.connection.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.connection.send('browsingContext.close', { context: this.context });
  }

  protected async locate(target: Target): Promise<readonly RemoteElement[]> {
    const locator =
      typeof target === 'string'
        ? { type: 'css', value: target }
        : { type: 'accessibility', value: { ...target, name: target.name?.replaceAll(DIRECTIONS, '') } };
    const { nodes } = await this.#locate({ locator });
    if (nodes.length > 0 || typeof target === 'string') return nodes;
    // By name people also find what stands in closed roots: WebDriver shows those roots, but does not look into them.
    const roots = await this.#topRoots();
    return roots.length > 0 ? (await this.#locate({ locator, startNodes: roots })).nodes : [];
  }

  /** Shadow roots of the elements beside the body, closed ones included. */
  async #topRoots(): Promise<readonly RemoteElement[]> {
    const { nodes } = await this.#locate({
      locator: { type: 'css', value: ':root > *' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    return nodes.flatMap(({ value }) => (value?.shadowRoot ? [{ sharedId: value.shadowRoot.sharedId }] : []));
  }

  #locate(parameters: object) {
    return this.connection.send('browsingContext.locateNodes', { context: this.context, ...parameters });
  }

  protected async call(source: string, element?: RemoteElement): Promise<string | undefined> {
    const { result, exceptionDetails } = await this.connection.send('script.callFunction', {
      functionDeclaration: source,
      target: { context: this.context },
      arguments: element ? [{ sharedId: element.sharedId }] : [],
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
  }

  protected async moveTo(point: Point): Promise<void> {
    await this.#pointer([move(point)]);
  }

  protected async pressAt(point: Point, button: 'left' | 'right'): Promise<void> {
    const code = BUTTONS[button];
    await this.#pointer([
      move(point),
      { type: 'pointerDown', button: code },
      { type: 'pointerUp', button: code },
    ]);
  }

  protected async capture(): Promise<string> {
    return (await this.connection.send('browsingContext.captureScreenshot', { context: this.context })).data;
  }

  #pointer(actions: readonly object[]): Promise<object> {
    return this.#perform({ type: 'pointer', id: 'mouse', actions });
  }

  #keys(actions: readonly object[]): Promise<object> {
    return this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  #perform(source: object): Promise<object> {
    return this.connection.send('input.performActions', { context: this.context, actions: [source] });
  }
}

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });
// WebDriver wants whole pixels.
const move = ({ x, y }: Point) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  origin: 'viewport',
});

function descendants(context: Context | undefined): readonly Context[] {
  return (context?.children ?? []).flatMap((child) => [child, ...descendants(child)]);
}

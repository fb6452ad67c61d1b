import type { CDPSession, Page } from '@playwright/test';
import type { Surface, Target } from '../driver.ts';
import { characterKey, chord, type Key } from '../keys.ts';
import { until } from '../poll.ts';
import { BaseSurface, type Point } from '../surface.ts';

/** Sends a command of the DevTools protocol to one target, with Playwright's types. */
export type Send = CDPSession['send'];

/** How to reach an element: by either of the protocol's ids. */
type Node = { readonly nodeId: number } | { readonly backendNodeId: number };

export interface ChromiumSurfaceOptions {
  readonly send: Send;
  /** Takes mouse and keys; a frame's input goes to the page around it. */
  readonly input?: Send;
  /** Where the document stands within what `input` reaches. */
  readonly offset?: () => Promise<Point>;
  /** Playwright's page, for a document it knows of. The side panel and the popup have none. */
  readonly page?: Page;
  readonly close: () => Promise<void>;
}

/** Any document of Chromium, over the DevTools protocol alone: Playwright hides the side panel and the popup. */
export class ChromiumSurface extends BaseSurface<Node> {
  /** Playwright's page for a tab: locators and the rest. Undefined for the side panel, the popup and frames. */
  readonly page: Page | undefined;
  readonly #send: Send;
  readonly #input: Send;
  readonly #offset: () => Promise<Point>;
  readonly #close: () => Promise<void>;

  constructor({
    send,
    input = send,
    offset = async () => ({ x: 0, y: 0 }),
    page,
    close,
  }: ChromiumSurfaceOptions) {
    super();
    this.page = page;
    this.#send = send;
    this.#input = input;
    this.#offset = offset;
    this.#close = close;
  }

  async goto(url: string): Promise<void> {
    if (this.page) await this.page.goto(url);
    else {
      await this.#send('Page.navigate', { url });
      await this.until((wanted) => location.href === wanted && document.readyState === 'complete', url);
    }
  }

  async type(text: string): Promise<void> {
    // Sent together: the protocol keeps their order, and each answer may wait for a frame that a hidden popup draws slowly.
    await Promise.all([...text].map((character) => this.#stroke(characterKey(character), 0)));
  }

  async press(keys: string): Promise<void> {
    const { modifiers, key } = chord(keys);
    const bits = modifiers.reduce((sum, { bit }) => sum | bit, 0);
    for (const modifier of modifiers) await this.#key('rawKeyDown', modifier, bits);
    await this.#stroke(key, bits);
    for (const modifier of modifiers.toReversed()) await this.#key('keyUp', modifier, 0);
  }

  async resize(width: number, height: number): Promise<void> {
    if (this.page) return this.page.setViewportSize({ width, height });
    await this.#send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 0,
      mobile: false,
    });
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    // Playwright tells the frames of other processes too.
    if (this.page) return this.page.emulateMedia({ colorScheme: scheme });
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await this.#send('Emulation.setEmulatedMedia', { features });
  }

  async frame(part: string): Promise<Surface> {
    const page = this.page;
    if (!page) throw new Error('Frames are reached from a tab only.');
    // A frame that a page throws out and we put back is another one, which may not have its process yet: all of it is tried again.
    const { session, frameTree } = await until(`a frame at ${part}`, async () => {
      const frame = page
        .frames()
        .find((candidate) => candidate.parentFrame() && candidate.url().includes(part));
      const session = frame && (await page.context().newCDPSession(frame));
      return session && { session, ...(await session.send('Page.getFrameTree')) };
    });
    const offset = async (): Promise<Point> => {
      await this.#send('DOM.getDocument', { depth: 0 });
      const { backendNodeId } = await this.#send('DOM.getFrameOwner', { frameId: frameTree.frame.id });
      const { quads } = await this.#send('DOM.getContentQuads', { backendNodeId });
      const [x = 0, y = 0] = quads[0] ?? [];
      return { x, y };
    };
    const send: Send = (method, parameters) => session.send(method, parameters);
    return new ChromiumSurface({ send, input: this.#send, offset, close: () => session.detach() });
  }

  async bringToFront(): Promise<void> {
    await this.#send('Page.bringToFront');
  }

  close(): Promise<void> {
    return this.#close();
  }

  protected async locate(target: Target): Promise<readonly Node[]> {
    const { root } = await this.#send('DOM.getDocument', { depth: 0 });
    if (typeof target === 'string') {
      const { nodeIds } = await this.#send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: target });
      return nodeIds.map((nodeId) => ({ nodeId }));
    }
    const { nodes } = await this.#send('Accessibility.queryAXTree', {
      backendNodeId: root.backendNodeId,
      role: target.role,
      ...(target.name === undefined ? {} : { accessibleName: target.name }),
    });
    return nodes.flatMap(({ ignored, backendDOMNodeId }) =>
      ignored || backendDOMNodeId === undefined ? [] : [{ backendNodeId: backendDOMNodeId }],
    );
  }

  protected async call(source: string, element?: Node): Promise<string | undefined> {
    const options = { awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = element
      ? await this.#callOn(source, element, options)
      : await this.#send('Runtime.evaluate', { expression: `(${source})()`, ...options });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as string | undefined;
  }

  protected async moveTo(point: Point): Promise<void> {
    await this.#mouse('mouseMoved', point);
  }

  protected async pressAt(point: Point, button: 'left' | 'right'): Promise<void> {
    await this.#mouse('mouseMoved', point);
    await this.#mouse('mousePressed', point, button);
    await this.#mouse('mouseReleased', point, button);
  }

  protected async capture(): Promise<string> {
    if (this.page) return (await this.page.screenshot()).toString('base64');
    return (await this.#send('Page.captureScreenshot', { format: 'png' })).data;
  }

  async #callOn(source: string, element: Node, options: { awaitPromise: boolean; returnByValue: boolean }) {
    const { object } = await this.#send('DOM.resolveNode', element);
    if (!object.objectId) throw new Error('The element has gone.');
    const { objectId } = object;
    return this.#send('Runtime.callFunctionOn', {
      functionDeclaration: source,
      objectId,
      arguments: [{ objectId }],
      ...options,
    });
  }

  async #mouse(
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    point: Point,
    button?: 'left' | 'right',
  ): Promise<void> {
    const origin = await this.#offset();
    const [x, y] = [origin.x + point.x, origin.y + point.y];
    await this.#input('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      ...(button ? { button, clickCount: 1 } : {}),
    });
  }

  async #stroke(key: Key, modifiers: number): Promise<void> {
    const type = key.text && !modifiers ? 'keyDown' : 'rawKeyDown';
    // A popup that the key going down has closed hears of it going up no more.
    const up = this.#key('keyUp', key, modifiers).catch(() => undefined);
    await Promise.all([this.#key(type, key, modifiers), up]);
  }

  async #key(type: 'keyDown' | 'rawKeyDown' | 'keyUp', key: Key, modifiers: number): Promise<void> {
    await this.#input('Input.dispatchKeyEvent', {
      type,
      modifiers,
      key: key.key,
      code: key.code,
      windowsVirtualKeyCode: key.keyCode,
      ...(type === 'keyDown' && key.text ? { text: key.text } : {}),
    });
  }
}

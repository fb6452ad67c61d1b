/** An error that Firefox answered a command with. */
export class BidiError extends Error {
  override readonly name = 'BidiError';
  /** WebDriver's error code, such as `no such frame`. */
  readonly code: string;

  constructor(method: string, code: string, message: string) {
    super(`${method}: ${code}: ${message}`);
    this.code = code;
  }
}

interface Incoming {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A value that `script.callFunction` answers. Functions sent here answer strings or nothing. */
export interface ScriptResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** An element as WebDriver refers to it. */
export interface RemoteElement {
  readonly sharedId: string;
  /** What was asked to be told with it. */
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string } | null };
}

export interface Context {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
}

/** What the commands used here answer; the rest of WebDriver BiDi is at https://w3c.github.io/webdriver-bidi. */
export interface Results {
  'session.new': { readonly sessionId: string };
  'browser.close': object;
  'webExtension.install': { readonly extension: string };
  'browsingContext.activate': object;
  'browsingContext.captureScreenshot': { readonly data: string };
  'browsingContext.close': object;
  'browsingContext.create': { readonly context: string };
  'browsingContext.getTree': { readonly contexts: readonly Context[] };
  'browsingContext.locateNodes': { readonly nodes: readonly RemoteElement[] };
  'browsingContext.navigate': { readonly url: string };
  'browsingContext.setViewport': object;
  'input.performActions': object;
  'input.releaseActions': object;
  'script.callFunction': ScriptResult;
}

/** A WebDriver BiDi session over Node's own WebSocket. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Incoming) => void>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Incoming;
      if (answer.id === undefined) return;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    socket.addEventListener('close', () => this.#abandon());
  }

  /** Connects to the address that Firefox prints on start. */
  static async open(address: string): Promise<Connection> {
    const socket = new WebSocket(address);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve(), { once: true });
      socket.addEventListener('error', () => reject(new Error(`No WebDriver at ${address}.`)), {
        once: true,
      });
    });
    return new Connection(socket);
  }

  /** @throws BidiError when Firefox refuses, or when the connection ends first. */
  async send<Method extends keyof Results>(method: Method, params: object = {}): Promise<Results[Method]> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<Incoming>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { type, result, error = '', message = '' } = await answered;
    if (type === 'error') throw new BidiError(method, error, message);
    return result as Results[Method];
  }

  close(): void {
    this.#socket.close();
  }

  #abandon(): void {
    for (const settle of this.#waiting.values()) {
      settle({ type: 'error', error: 'disconnected', message: 'Firefox has gone.' });
    }
    this.#waiting.clear();
  }
}

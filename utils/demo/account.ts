import { createApp, type Occasion } from './app.ts';
import type { Entry } from './log.ts';
import { seedState } from './seed/index.ts';
import type { State } from './state.ts';
import { dayOf } from './time.ts';

/** What an account is made from. */
export interface Origin {
  readonly seed: string;
  readonly clients: number;
  readonly anchorDay: number;
  readonly replaceOnPut: boolean;
}

/** One request to the account, at one moment. */
export interface Visit {
  readonly request: Request;
  readonly now: number;
  readonly salt: string;
}

/** Made on first use: most starts of the worker never touch the demo. */
let app: ReturnType<typeof createApp> | undefined;

/** The account in memory: a state and the one door to it. */
export class Account {
  readonly state: State;
  readonly anchorDay: number;
  readonly #replaceOnPut: boolean;

  constructor({ seed, clients, anchorDay, replaceOnPut }: Origin) {
    this.state = seedState(seed, clients, anchorDay);
    this.anchorDay = anchorDay;
    this.#replaceOnPut = replaceOnPut;
  }

  /**
   * The account that the entries have left behind.
   * @param now milliseconds; opens the account today when nothing was done in it yet
   */
  static async replay(
    entries: readonly Entry[],
    origin: Omit<Origin, 'anchorDay'>,
    now: number,
  ): Promise<Account> {
    const account = new Account({ ...origin, anchorDay: entries[0]?.anchorDay ?? dayOf(now) });
    for (const { at, salt, method, path, body } of entries) {
      const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
      await account.answer({
        request: new Request(new URL(path, 'https://demo.invalid'), init),
        now: at,
        salt,
      });
    }
    return account;
  }

  /** Answers a request; `entry` is there when it changed something and so belongs into the log. */
  async answer({ request, now, salt }: Visit): Promise<{ response: Response; entry?: Entry }> {
    let entry: Entry | undefined;
    const { pathname, search } = new URL(request.url);
    const occasion: Occasion = {
      state: this.state,
      now,
      salt,
      replaceOnPut: this.#replaceOnPut,
      done: (body) => {
        const { method } = request;
        entry = { at: now, salt, method, path: pathname + search, anchorDay: this.anchorDay };
        if (body !== undefined) entry = { ...entry, body };
      },
    };
    app ??= createApp();
    const response = await app.fetch(request, occasion);
    return entry ? { response, entry } : { response };
  }
}

import { Hono } from 'hono/tiny';
import { advance } from './advance.ts';
import { checkBody } from './model.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { invalidBody, Problem, unknownRoute } from './problem.ts';
import { mintId, randomFrom } from './random.ts';
import type { State } from './state.ts';

/** What one request runs against; handed to Hono as its environment. */
export interface Occasion {
  readonly state: State;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** All ids minted by the request follow from it. */
  readonly salt: string;
  readonly replaceOnPut: boolean;
  /** Called once when a write has taken effect. */
  readonly done: (body: unknown) => void;
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw invalidBody();
  }
}

const read = (operation: Operation, body: unknown) =>
  operation.model ? checkBody(operation.model, body) : {};

/**
 * The vendor's API over the web-standard `fetch`. Between reading the body and the answer nothing is awaited, so requests
 * never see each other half done.
 */
export function createApp(): Hono<{ Bindings: Occasion }> {
  const app = new Hono<{ Bindings: Occasion }>({ strict: false });
  for (const operation of operations) {
    app.on(operation.method, operation.path, async (c) => {
      const body = operation.model ? await jsonOf(c.req.raw) : undefined;
      const { state, now, salt, replaceOnPut, done } = c.env;
      advance(state, now);
      const random = randomFrom(salt);
      const answer = operation.answer({
        state,
        now,
        params: c.req.param(),
        query: (name) => c.req.query(name),
        body: read(operation, body),
        mint: () => mintId(random),
        replaceOnPut,
      });
      if (operation.method !== 'GET') done(body);
      return c.json(answer as object);
    });
  }
  app.notFound((c) => {
    const { status, body } = unknownRoute();
    return c.json(body, status);
  });
  app.onError((error, c) => {
    if (error instanceof Problem) return c.json(error.body, error.status);
    console.error(error);
    return c.json({ message: 'Internal server error' }, 500);
  });
  return app;
}

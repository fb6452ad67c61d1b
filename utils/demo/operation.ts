import type { Body, Model } from './model.ts';
import type { State } from './state.ts';

/** What an operation gets to see of one request. Everything it needs comes in here: clock and ids included. */
export interface Call {
  readonly state: State;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly params: Readonly<Record<string, string>>;
  readonly query: (name: string) => string | undefined;
  /** Already checked against the operation's model; `{}` when there is none. */
  readonly body: Body;
  readonly mint: () => string;
  /** PUT sets absent fields back to empty instead of keeping them (open-questions.md, A13). */
  readonly replaceOnPut: boolean;
}

export type Answer = (call: Call) => unknown;

/** One of the 83: `id` is the operationId of `openapi.yaml`. */
export interface Operation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/v1/${string}`;
  readonly model?: Model;
  readonly answer: Answer;
}

type Path = Operation['path'];

export const get = (id: string, path: Path, answer: Answer): Operation => ({
  id,
  method: 'GET',
  path,
  answer,
});

export const post = (id: string, path: Path, model: Model, answer: Answer): Operation => ({
  id,
  method: 'POST',
  path,
  model,
  answer,
});

export const put = (id: string, path: Path, model: Model, answer: Answer): Operation => ({
  id,
  method: 'PUT',
  path,
  model,
  answer,
});

/** DELETE; whatever the rule returns, the documented body is `{"success":true}`. */
export const remove = (id: string, path: Path, rule: (call: Call) => void): Operation => ({
  id,
  method: 'DELETE',
  path,
  answer: (call) => {
    rule(call);
    return { success: true };
  },
});

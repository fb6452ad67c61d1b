/** An answer other than the plain record: status and JSON body, thrown by a rule and sent by `app.ts` as it is. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: 200 | 400 | 403 | 404 | 500;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: Problem['status'], body: Problem['body']) {
    super(`${status} ${JSON.stringify(body)}`);
    this.status = status;
    this.body = body;
  }
}

/** The gateway's model check: malformed JSON, a missing required field, a wrong type. */
export const invalidBody = () => new Problem(400, { message: 'Invalid request body' });

/** The application's own check. The vendor documents one wording; rules with a better one give it. */
export const invalidParameters = (error = 'Invalid parameters') => new Problem(400, { error });

/** A booking that collides. No official wording is known (open-questions.md, C16); clients look for "not available". */
export const slotTaken = () => invalidParameters('The selected time slot is not available');

/** A location that does not exist or was not named. */
export const invalidLocation = () => new Problem(404, { error: 'Invalid locationId' });

/** Any other record that does not exist. */
export const notFound = () => new Problem(404, { error: 'Record not found' });

/** Unknown path or wrong verb, in the gateway's misleading words. */
export const unknownRoute = () => new Problem(403, { message: 'Missing Authentication Token' });

/** A message that was not sent: HTTP 200, and only `error` tells. */
export const notSent = (error: string) => new Problem(200, { status: 'failed', error });

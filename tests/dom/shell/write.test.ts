import { describe, expect, it, vi } from 'vitest';
import { createWrite, type WritePorts } from '@/components/shell/index.ts';
import { type JobView, RequestFailure } from '@/utils/messaging/index.ts';

const payload = { kind: 'client', fields: { name: 'Lena' } } as const;
const job = (state: JobView['state'], more: Partial<JobView> = {}): JobView => ({
  id: 'i1',
  operation: 'createClient',
  state,
  about: {},
  at: 1,
  ...more,
});

/** Answers each message with the next of the list; an error is thrown. */
function ports(...answers: (JobView | Error | undefined)[]) {
  const sent: { name: string; intent: unknown }[] = [];
  let ids = 0;
  const sendMessage = vi.fn(async (name: string, { intent }: { intent?: string }) => {
    sent.push({ name, intent });
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const made = {
    sendMessage: sendMessage as unknown as WritePorts['sendMessage'],
    newIntent: () => `i${++ids}`,
    news: async () => undefined,
  };
  return { sent, made };
}

describe('a write', () => {
  it('resolves to the job when it is done', async () => {
    const { made } = ports(job('done'));
    const write = createWrite('person.create', made);
    expect(await write.submit(payload)).toMatchObject({ state: 'done' });
    expect(write.state.value.phase).toBe('done');
  });

  it('sends once however often it is pressed', async () => {
    const { made, sent } = ports(job('done'));
    const write = createWrite('person.create', made);
    await Promise.all([write.submit(payload), write.submit(payload), write.submit(payload)]);
    expect(sent).toHaveLength(1);
  });

  it.each(['waiting', 'sending', 'checking'] as const)(
    'follows a job that is %s to its end',
    async (state) => {
      const { made, sent } = ports(job(state), job(state), job('done'));
      const write = createWrite('person.create', made);
      expect(await write.submit(payload)).toMatchObject({ state: 'done' });
      expect(sent.map(({ name }) => name)).toEqual(['person.create', 'activity.outcome', 'activity.outcome']);
    },
  );

  it('keeps the intent when the answer was lost, so that pressing again is the same write', async () => {
    const { made, sent } = ports(new RequestFailure({ code: 'no-background' }), job('done'));
    const write = createWrite('person.create', made);
    await write.submit(payload);
    expect(write.state.value).toMatchObject({ phase: 'failed', failure: { code: 'no-background' } });
    await write.submit(payload);
    expect(sent.map(({ intent }) => intent)).toEqual(['i1', 'i1']);
  });

  it('takes a new intent once a write failed for good', async () => {
    const { made, sent } = ports(job('failed', { error: { code: 'invalid' } }), job('done'));
    const write = createWrite('person.create', made);
    await write.submit(payload);
    await write.submit(payload);
    expect(sent.map(({ intent }) => intent)).toEqual(['i1', 'i2']);
  });

  it('takes a new intent when something was changed after a failure', async () => {
    const { made, sent } = ports(new RequestFailure({ code: 'invalid-phone' }), job('done'));
    const write = createWrite('person.create', made);
    await write.submit(payload);
    write.touched();
    expect(write.state.value.phase).toBe('idle');
    await write.submit(payload);
    expect(sent.map(({ intent }) => intent)).toEqual(['i1', 'i2']);
  });

  it('asks after an unheard write before it takes a changed one for new', async () => {
    const { made, sent } = ports(new RequestFailure({ code: 'no-background' }), job('done'));
    const write = createWrite('person.create', made);
    await write.submit(payload);
    write.touched();
    expect(await write.submit(payload)).toMatchObject({ id: 'i1', state: 'done' });
    expect(sent.map(({ name }) => name)).toEqual(['person.create', 'activity.outcome']);
  });

  it('is a new write where the unheard one never began', async () => {
    const { made, sent } = ports(new RequestFailure({ code: 'no-background' }), undefined, job('done'));
    const write = createWrite('person.create', made);
    await write.submit(payload);
    write.touched();
    expect(await write.submit(payload)).toMatchObject({ state: 'done' });
    expect(sent.map(({ name }) => name)).toEqual(['person.create', 'activity.outcome', 'person.create']);
    expect(sent.at(-1)?.intent).toBe('i2');
  });

  it('refuses to send again what nobody can decide', async () => {
    const { made, sent } = ports(job('needs-you'));
    const write = createWrite('person.create', made);
    expect(await write.submit(payload)).toBeUndefined();
    expect(write.refuses.value).toBe(true);
    await write.submit(payload);
    expect(sent).toHaveLength(1);
  });

  it('goes on following when the background was ended between two questions', async () => {
    const { made } = ports(job('sending'), new RequestFailure({ code: 'no-background' }), job('done'));
    expect(await createWrite('person.create', made).submit(payload)).toMatchObject({ state: 'done' });
  });

  it('says so when the background lost sight of the job', async () => {
    const { made } = ports(job('sending'), undefined);
    const write = createWrite('person.create', made);
    await write.submit(payload);
    expect(write.state.value).toMatchObject({ phase: 'failed', failure: { code: 'unknown-job' } });
  });
});

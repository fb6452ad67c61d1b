import type { JobView } from '@/utils/requests/index.ts';
import type { PersonKind } from '@/utils/whautomate/index.ts';
import type { Command } from '../context.ts';
import { CommandError } from '../failure.ts';
import { jobView, perform } from '../job.ts';
import { type Operations, read, type Session } from '../session.ts';
import { checkedTag } from './check.ts';

/** The account's tags, for suggestions. One request, fresh for an hour. */
export const listTags: Command<'tags.list'> = async (context, { kind }) => {
  const session = await context.sessions.current();
  const operation = kind === 'client' ? 'listClientTags' : 'listContactTags';
  const { value, asOf } = await read(session, operation, { page: 1, limit: 100 });
  return { tags: value.map((tag) => tag.name), asOf };
};

/** Use cases 3, 4, 6, 8. A tag may start the account's automations, so each change is sent exactly once, and undo says so. */
export const changeTags: Command<'tags.change'> = async (context, request) => {
  const tags = [...new Set(request.tags.map(checkedTag))];
  if (tags.length === 0) throw new CommandError('tag-empty');
  const session = await context.sessions.current();
  const known = await session.directory.get(request.kind, request.id);
  const done = await perform(session, {
    id: request.intent,
    ...tagJob(request.kind, request.change, request.id, tags),
    about: { name: request.name, tags: tags.join(', ') },
    ...(known ? { before: known.person } : {}),
  });
  if (done.state === 'done') {
    await rememberTags(session, request.kind, request.id, done);
    session.engine.forget(request.kind === 'client' ? ['listClientTags'] : ['listContactTags']);
    context.notify({ changed: 'people' });
  }
  return jobView(done);
};

export function tagJob(kind: PersonKind, change: 'add' | 'remove', id: string, tags: string[]) {
  const body = { tags };
  if (kind === 'client') {
    const operation: keyof Operations = change === 'add' ? 'addClientTags' : 'removeClientTags';
    return { operation, params: { clientId: id, body } } as const;
  }
  const operation: keyof Operations = change === 'add' ? 'addContactTags' : 'removeContactTags';
  return { operation, params: { contactId: id, body } } as const;
}

/** The answer holds the record's tags as they are now (contract, 3): that is what is remembered, not what was asked. */
async function rememberTags(session: Session, kind: PersonKind, id: string, done: JobView): Promise<void> {
  const known = await session.directory.get(kind, id);
  const tags = (done.result as { tags?: string[] } | undefined)?.tags;
  if (known && tags) await session.directory.remember([{ ...known.person, tags }]);
}

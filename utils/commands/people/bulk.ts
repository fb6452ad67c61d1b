import type { Command } from '../context.ts';
import { CommandError } from '../failure.ts';
import { peopleOf } from '../page/people.ts';
import { checkedTag } from './check.ts';
import { tagJob } from './tags.ts';
import { personView } from './view.ts';

/** The records known here for people on a page, everybody who shares a number among them. */
export const knownPeople: Command<'people.known'> = async (context, { tabId, keys }) => {
  const session = await context.sessions.current();
  const page = await context.tabs.get(tabId);
  const wanted = new Set(keys);
  const shown = page ? await peopleOf(context, page) : [];
  const chosen = shown.filter((person) => wanted.has(person.key));
  const people = await Promise.all(
    chosen.map(async ({ key, phones, emails }) => {
      const known = await session.directory.find({ phones: phones.map(({ value }) => value), emails });
      return { key, matches: known.map((each) => personView(each.person)) };
    }),
  );
  return { people };
};

/**
 * Use cases 3, 4, 6, 8 for many at once: one job a record, so that each has its own result, can fail alone and is undone
 * alone. The same intent twice is one run: every job's id is made of it.
 */
export const bulkTags: Command<'tags.bulk'> = async (context, { intent, people, change, tags }) => {
  const checked = [...new Set(tags.map(checkedTag))];
  if (checked.length === 0) throw new CommandError('tag-empty');
  const session = await context.sessions.current();
  const jobs = await Promise.all(
    people.map(async ({ kind, id, name }) => ({
      id: `${intent} ${kind} ${id}`.slice(0, 100),
      ...tagJob(kind, change, id, checked),
      about: { name, tags: checked.join(', ') },
      // What is known here tells which tags are new to each: only those are taken off again by an undo.
      before: (await session.directory.get(kind, id))?.person,
    })),
  );
  const [first] = jobs;
  const about = { operation: first?.operation ?? '', tags: checked.join(', '), people: String(jobs.length) };
  await session.engine.submit(jobs, { lane: 'bulk', group: { id: intent, about } });
  context.notify({ changed: 'activity' });
  return { group: intent };
};

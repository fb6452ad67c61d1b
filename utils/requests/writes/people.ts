import { fieldsOf, fold, foldTag, idText, isObject, sameNumber } from './compare.ts';
import type { Done, Inquiry, Inverse, Params, Verdict, WriteDeclaration } from './declaration.ts';
import { undoCreation, undoReplacement } from './inverse.ts';
import { touchedSince } from './stamps.ts';
import {
  type Created,
  found,
  NOT_THERE,
  readAll,
  readOne,
  tellCreated,
  tellDeleted,
  tellReplaced,
  undecided,
} from './tell.ts';

/** What differs between the two kinds of people. */
export interface PeopleKind {
  kind: 'client' | 'contact';
  /** The path parameter, such as `clientId`. */
  id: string;
  operations: {
    list: string;
    get: string;
    create: string;
    update: string;
    remove: string;
    addTags: string;
    removeTags: string;
  };
  /** The names of the fields in a body. */
  fields: { name: string; phone: string };
}

/** The five writes of clients and of contacts, told the same way. */
export function peopleWrites(people: PeopleKind): Record<string, WriteDeclaration> {
  const { kind, operations } = people;
  const stale = [operations.list, operations.get];
  const record = (params: Params) => [`${kind} ${idText(params[people.id])}`];
  const byId = ({ params }: { params: Params }) => ({ [people.id]: params[people.id] });
  return {
    [operations.create]: {
      makes: kind,
      stale,
      records: ({ body }) => [`${kind} new ${identity(people, body ?? {})}`],
      reconcile: (inquiry) => tellPerson(people, inquiry),
      inverse: (done) =>
        undoCreation(done, { remove: operations.remove, read: operations.get, id: people.id }),
    },
    [operations.update]: {
      stale,
      records: record,
      reconcile: (inquiry) => tellReplaced(inquiry, operations.get, byId(inquiry)),
      inverse: (done) =>
        undoReplacement(done, {
          operation: operations.update,
          read: operations.get,
          path: byId(done),
          heard: true,
        }),
    },
    [operations.remove]: {
      stale,
      records: record,
      reconcile: (inquiry) => tellDeleted(inquiry, operations.get, byId(inquiry)),
    },
    [operations.addTags]: {
      stale,
      records: record,
      reconcile: (inquiry) => tellTags(people, inquiry, 'added'),
      inverse: (done) => undoTags(people, done, 'added'),
    },
    [operations.removeTags]: {
      stale,
      records: record,
      reconcile: (inquiry) => tellTags(people, inquiry, 'removed'),
      inverse: (done) => undoTags(people, done, 'removed'),
    },
  };
}

/** What makes two creations about the same person: then they go one after the other. */
function identity({ fields }: PeopleKind, body: Readonly<Record<string, unknown>>): string {
  const phone = String(body[fields.phone] ?? '').replace(/\D/g, '');
  return phone.slice(-8) || fold(body.email) || fold(body[fields.name]);
}

/** Searches by the number as sent, then by name: the service may have stored the number in another spelling. */
async function tellPerson(people: PeopleKind, inquiry: Inquiry): Promise<Verdict> {
  const { body = {} } = inquiry.params;
  const { name, phone } = people.fields;
  const terms = new Set([body[phone], body.email, body[name]].map((term) => String(term ?? '').trim()));
  terms.delete('');
  const created = (records: readonly unknown[], complete: boolean): Created => ({
    kind: people.kind,
    asked: 'event',
    records,
    complete,
    matches: (fields) =>
      fold(fields[name]) === fold(body[name]) &&
      (!body[phone] || sameNumber(fields[phone], body[phone])) &&
      (!body.email || fold(fields.email) === fold(body.email)),
  });
  let verdict: Verdict = NOT_THERE;
  let complete = false;
  for (const searchText of terms) {
    const list = await readAll(inquiry, people.operations.list, { searchText });
    verdict = await tellCreated(inquiry, created(list.records, list.complete));
    if (verdict.verdict === 'happened') return verdict;
    complete ||= list.complete && verdict.verdict === 'not-there';
    if (verdict.verdict === 'undecided' && verdict.found.length > 0) return verdict;
  }
  // One search that saw all and found nothing is enough: each term is part of the record.
  return complete ? NOT_THERE : verdict;
}

/**
 * Tags as asked: it happened, or need not. Some missing on a record nobody touched since: those are sent, and only those. Missing
 * on a record somebody touched: an automation may have taken the tag off again, and adding it anew would set it off once more.
 */
async function tellTags(people: PeopleKind, inquiry: Inquiry, done: 'added' | 'removed'): Promise<Verdict> {
  const { params } = inquiry;
  const record = await readOne(inquiry, people.operations.get, { [people.id]: params[people.id] });
  if (record === undefined) return undecided('gone');
  const present = new Set(tagsOf(record).map(foldTag));
  const asked = namesIn(params);
  const open = asked.filter((name) => present.has(foldTag(name)) === (done === 'removed'));
  if (open.length === 0) return found(record);
  if (touchedSince(record, inquiry) !== 'untouched' && !sameTagsAsBefore(record, inquiry)) {
    return undecided('changed-since', [record]);
  }
  if (open.length === asked.length) return NOT_THERE;
  return { verdict: 'not-there', params: { ...params, body: { ...params.body, tags: open } } };
}

/** Without stamps: the tags are exactly those the person saw. */
function sameTagsAsBefore(record: unknown, inquiry: Inquiry): boolean {
  if (!isObject(inquiry.before) || touchedSince(record, inquiry) !== 'unknown') return false;
  const [now, then] = [tagsOf(record), tagsOf(inquiry.before)].map((names) =>
    names.map(foldTag).sort().join(),
  );
  return now === then;
}

/** Takes off what was not there before, puts back what was; without knowing what was, nothing. */
function undoTags(
  people: PeopleKind,
  { params, before }: Done,
  done: 'added' | 'removed',
): Inverse | undefined {
  if (!isObject(before)) return undefined;
  const had = new Set(tagsOf(before).map(foldTag));
  const tags = namesIn(params).filter((name) => had.has(foldTag(name)) === (done === 'removed'));
  if (tags.length === 0) return undefined;
  const { operations, id } = people;
  const target = { [id]: params[id] };
  return {
    operation: done === 'added' ? operations.removeTags : operations.addTags,
    params: { ...target, body: { tags } },
    heard: true,
    guard: {
      operation: operations.get,
      params: target,
      expect: {},
      ...(done === 'added' ? { holds: { tags } } : { lacks: { tags } }),
    },
  };
}

function tagsOf(record: unknown): string[] {
  const { tags } = isObject(record) && Array.isArray(record.tags) ? record : fieldsOf(record);
  return Array.isArray(tags) ? tags.map(String) : [];
}

function namesIn({ body }: Params): string[] {
  return Array.isArray(body?.tags) ? body.tags.map(String) : [];
}

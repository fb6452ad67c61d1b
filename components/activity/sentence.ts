import { i18n } from '#i18n';
import type { GroupView, JobView } from '@/utils/messaging/index.ts';
import { type About, hasName, nameIn, tagsIn, whenIn } from './about.ts';

/** What a job is, in words: as a plan ("Tag Amara “Insurance”") and as something that happened ("Tagged …"). */
export interface Sentence {
  plan: string;
  done: string;
}

type Tell = (about: About) => Sentence;

const person =
  (plan: (named: { name: string }) => string, done: (named: { name: string }) => string): Tell =>
  (about) => ({ plan: plan({ name: nameIn(about) }), done: done({ name: nameIn(about) }) });

const addTags: Tell = (about) => {
  const given = { name: nameIn(about), tags: tagsIn(about) };
  return {
    plan: i18n.t('activity.operation.addTags.plan', given),
    done: i18n.t('activity.operation.addTags.done', given),
  };
};

const removeTags: Tell = (about) => {
  const given = { name: nameIn(about), tags: tagsIn(about) };
  return {
    plan: i18n.t('activity.operation.removeTags.plan', given),
    done: i18n.t('activity.operation.removeTags.done', given),
  };
};

const createTag: Tell = (about) => {
  const given = { tags: tagsIn({ tags: about.tags ?? about.name ?? '' }) };
  return {
    plan: i18n.t('activity.operation.createTag.plan', given),
    done: i18n.t('activity.operation.createTag.done', given),
  };
};

const book: Tell = (about) => {
  const when = whenIn(about) ?? i18n.t('activity.someTime');
  const given = { name: nameIn(about), when };
  if (!about.service) {
    return {
      plan: i18n.t('activity.operation.book.plan', given),
      done: i18n.t('activity.operation.book.done', given),
    };
  }
  const withService = { ...given, service: about.service };
  return {
    plan: i18n.t('activity.operation.bookService.plan', withService),
    done: i18n.t('activity.operation.bookService.done', withService),
  };
};

const reschedule: Tell = (about) => {
  const given = { name: nameIn(about), when: whenIn(about) ?? i18n.t('activity.someTime') };
  return {
    plan: i18n.t('activity.operation.reschedule.plan', given),
    done: i18n.t('activity.operation.reschedule.done', given),
  };
};

const cancel: Tell = (about) => {
  const given = { name: nameIn(about), what: whenIn(about) ?? about.service ?? '' };
  if (given.what === '') {
    return {
      plan: i18n.t('activity.operation.cancelAppointment.plan', given),
      done: i18n.t('activity.operation.cancelAppointment.done', given),
    };
  }
  return {
    plan: i18n.t('activity.operation.cancelService.plan', given),
    done: i18n.t('activity.operation.cancelService.done', given),
  };
};

/** OpenAPI operation ids; whatever is not here still gets a sentence. */
const SENTENCES: Record<string, Tell> = {
  createClient: person(
    (named) => i18n.t('activity.operation.createClient.plan', named),
    (named) => i18n.t('activity.operation.createClient.done', named),
  ),
  updateClient: person(
    (named) => i18n.t('activity.operation.updateClient.plan', named),
    (named) => i18n.t('activity.operation.updateClient.done', named),
  ),
  deleteClient: person(
    (named) => i18n.t('activity.operation.deleteClient.plan', named),
    (named) => i18n.t('activity.operation.deleteClient.done', named),
  ),
  createContact: person(
    (named) => i18n.t('activity.operation.createContact.plan', named),
    (named) => i18n.t('activity.operation.createContact.done', named),
  ),
  updateContact: person(
    (named) => i18n.t('activity.operation.updateContact.plan', named),
    (named) => i18n.t('activity.operation.updateContact.done', named),
  ),
  deleteContact: person(
    (named) => i18n.t('activity.operation.deleteContact.plan', named),
    (named) => i18n.t('activity.operation.deleteContact.done', named),
  ),
  addClientTags: addTags,
  addContactTags: addTags,
  removeClientTags: removeTags,
  removeContactTags: removeTags,
  createClientTag: createTag,
  createContactTag: createTag,
  createAppointment: book,
  rescheduleAppointment: reschedule,
  cancelAppointment: cancel,
};

const other = (operation: string, about: About): Sentence => {
  if (!hasName(about)) {
    return {
      plan: i18n.t('activity.operation.other.plan', { operation }),
      done: i18n.t('activity.operation.other.done', { operation }),
    };
  }
  const given = { operation, name: nameIn(about) };
  return {
    plan: i18n.t('activity.operation.otherNamed.plan', given),
    done: i18n.t('activity.operation.otherNamed.done', given),
  };
};

/** The words of a job. */
export function sentenceOf({ operation, about }: Pick<JobView, 'operation' | 'about'>): Sentence {
  const tell = Object.hasOwn(SENTENCES, operation) ? SENTENCES[operation] : undefined;
  return tell?.(about) ?? other(operation, about);
}

/** The words of a run: what it does, and to how many. */
export function groupTitle({ operation, about, total }: GroupView): string {
  if (about.tags === undefined) return i18n.t('activity.groupOther', total);
  const tags = tagsIn(about);
  return operation.startsWith('remove')
    ? i18n.t('activity.groupUntag', total, { tags })
    : i18n.t('activity.groupTag', total, { tags });
}

import { groupPeople, type PagePerson } from '@/utils/detect/index.ts';
import { parsePhone } from '@/utils/identity/index.ts';
import type { PagePersonView } from '@/utils/messaging/index.ts';
import { settings, type sites } from '@/utils/storage/index.ts';
import type { Command, Context } from '../context.ts';
import { receiptOf } from '../setup/receipts.ts';
import { countryFor } from './country.ts';
import { readOnce } from './once.ts';
import type { TabPage } from './tabs.ts';

type Answer = Awaited<ReturnType<Command<'page.people'>>>;

/** Who is on the page beside the panel. Costs no request: detection and directory are local. */
export const pagePeople: Command<'page.people'> = async (context, { tabId }, from) => {
  // A frame speaks of its own page only, and leaves to the panel what is wanted there.
  const inFrame = from.sender === 'frame';
  const id = inFrame ? from.tabId : (tabId ?? from.tabId);
  const tab = id === undefined ? await context.platform.activeTab() : await context.platform.tabOf(id);
  if (!tab) return { tabId: -1, state: 'closed', people: [] };
  // The toolbar button that opened the popup lets us into this page, this once.
  if (from.sender === 'popup') await readOnce(context, tab.id);
  const page = await context.tabs.get(tab.id);
  const origin = page?.origin || tab.origin;
  const base = { tabId: tab.id, people: [], ...(page?.wanted && !inFrame ? { wanted: page.wanted } : {}) };
  if (!origin) return { ...base, state: 'not-allowed' };
  if (!/^https?:/.test(origin)) return { ...base, state: 'closed' };
  const state = await stateOf(origin, page);
  const site = await receiptOf(origin);
  const common = {
    ...{ ...base, state, origin },
    ...(site ? { site: siteOf(site) } : {}),
    ...(state === 'off' && page?.paused ? { paused: true } : {}),
  };
  if (state !== 'ready' || !page) return common;
  const account = await context.accounts.current();
  return {
    ...common,
    country: countryFor({ site, account, page: page.country, language: context.platform.language() }),
    ...(page.adapter ? { adapter: page.adapter } : {}),
    people: await peopleOf(context, page),
  };
};

async function stateOf(origin: string, page: TabPage | undefined): Promise<Answer['state']> {
  const { detection } = await settings.getValue();
  const site = await receiptOf(origin);
  if (!detection || site?.enabled === false) return 'off';
  const isRead = page?.origin === origin;
  if (isRead && page.paused) return 'off';
  if (isRead && page.reported) return 'ready';
  return site || isRead ? 'scanning' : 'not-allowed';
}

/** The people of one page, each with what is known here. Throws `CommandError('no-account')`. */
export async function peopleOf(context: Context, { identities }: TabPage): Promise<PagePersonView[]> {
  const session = await context.sessions.current();
  const shown = identities.filter((each) => !each.own && each.confidence !== 'low');
  const grouped = groupPeople(shown);
  const values = grouped.flatMap((person) => [
    ...person.phones.map((value) => ({ kind: 'phone' as const, value })),
    ...person.emails.map((value) => ({ kind: 'email' as const, value })),
  ]);
  const [known, asked] = await Promise.all([
    session.directory.statusOf(values),
    Promise.all(values.map((each) => session.directory.known(each))),
  ]);
  const statusByValue = new Map(values.map((each, index) => [each.value, known[index]]));
  const fresh = new Set(values.filter((_, index) => asked[index] === 'fresh').map((each) => each.value));
  return grouped.map((person) => view(person, statusByValue, fresh));
}

type Known = { status: 'client' | 'contact' | 'both' | 'unknown'; known: number } | undefined;

function view(person: PagePerson, known: Map<string, Known>, fresh: Set<string>): PagePersonView {
  const all = [...person.phones, ...person.emails].map((value) => known.get(value));
  const has = (status: string) => all.some((each) => each?.status === status || each?.status === 'both');
  const status = has('client')
    ? has('contact')
      ? 'both'
      : 'client'
    : has('contact')
      ? 'contact'
      : 'unknown';
  return {
    key: person.key,
    ...(person.name ? { name: person.name } : {}),
    phones: person.phones.map((value) => phoneOf(person, value)),
    emails: [...person.emails],
    about: person.about,
    status,
    known: Math.max(0, ...all.map((each) => each?.known ?? 0)),
    lookedUp: [...person.phones, ...person.emails].some((value) => fresh.has(value)),
  };
}

function phoneOf(person: PagePerson, value: string): PagePersonView['phones'][number] {
  const evidence = person.evidence.find((each) => each.value === value);
  const parsed = parsePhone(value);
  return {
    value,
    raw: evidence?.raw ?? value,
    shown: 'error' in parsed ? value : parsed.international,
    ...(evidence?.extension ? { extension: evidence.extension } : {}),
  };
}

/** The panel has followed what was asked for, so that it is not followed twice; or the popup asks for something next. */
export const followed: Command<'page.wanted'> = async (context, { tabId, wanted }) => {
  await context.tabs.want(tabId, wanted);
  if (wanted) context.notify({ changed: 'page', tabId });
  return {};
};

export const showOnPage: Command<'page.show'> = async (context, { tabId, key }) => {
  context.platform.showTab(tabId, key);
  return {};
};

export function siteOf({ ignored: _ignored, ...site }: Awaited<ReturnType<typeof sites.getValue>>[number]) {
  return site;
}

import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Book, Today } from '@/components/booking/index.ts';
import { Choose, Home, LookUp, Named, NewPerson, Person, TagPeople } from '@/components/people/index.ts';
import {
  App,
  createSession,
  createStacks,
  type Route,
  type Session,
  type Stacks,
  type Views,
} from '@/components/shell/index.ts';
import { type Answers, installBrowser, type Sent } from '../support/browser.ts';
import { settle, show } from '../support/show.ts';

const views: Views = {
  home: () => <Home today={<Today />} activity={<p>what runs</p>} />,
  'look-up': LookUp,
  choose: Choose,
  named: Named,
  'new-person': NewPerson,
  person: Person,
  'tag-people': TagPeople,
  book: Book,
  activity: () => <h1 tabIndex={-1}>Activity</h1>,
};

export const TAB = 7;

/** An account with few requests, so that costs are said. */
export const setup = {
  consent: { acceptedAt: 1 },
  accounts: [],
  sandbox: false,
  settings: {
    theme: 'system',
    kinds: { phone: true, email: true },
    minimumConfidence: 'medium',
    detection: true,
    singleKeys: true,
  },
  account: {
    id: 'a',
    name: 'Northdale Physio',
    region: 'demo',
    plan: { perMinute: 60, perDay: 100 },
    country: 'GB',
    connectedAt: 1,
    state: 'ready',
  },
};

export const page = (people: object[] = [], more: object = {}) => ({
  tabId: TAB,
  state: 'ready',
  origin: 'https://mail.example',
  country: { code: 'GB', source: 'account' },
  people,
  ...more,
});

const basics: Answers = {
  'setup.get': setup,
  'page.people': page(),
  'page.wanted': {},
  'activity.list': {
    jobs: [],
    groups: [],
    budget: { minute: { used: 0, limit: 60 }, day: { used: 38, limit: 100 } },
  },
  'booking.options': {
    locations: [
      { id: 'l1', title: 'London', timezone: 'Europe/London' },
      { id: 'l2', title: 'Dubai Marina', timezone: 'Asia/Dubai' },
    ],
    services: [{ id: 'v1', name: 'Physio 45', durationMinutes: 45, staffIds: [], categories: [] }],
    staff: [{ id: 's1', name: 'Dr Ellis', active: true, locationIds: [] }],
    asOf: Date.now(),
  },
};

export interface Panel {
  root: HTMLElement;
  sent: Sent[];
  session: Session;
  stacks: Stacks;
  /** Payloads of all messages of one name, in order. */
  asked(name: string): Record<string, unknown>[];
}

/** The panel as it is, on a pretend background. `route` is opened on top of home. */
export async function openPanel(answers: Answers = {}, route?: Route): Promise<Panel> {
  fakeBrowser.reset();
  const sent = installBrowser({ ...basics, ...answers });
  const session = createSession(new AbortController().signal);
  const stacks = createStacks();
  stacks.showTab(TAB);
  session.showTab(TAB);
  const root = await show(<App session={session} stacks={stacks} views={views} />);
  if (route) {
    stacks.push(route, stacks.top.peek());
    await settle();
  }
  await settle();
  const asked = (name: string) =>
    sent.filter((message) => message.name === name).map(({ payload }) => payload as Record<string, unknown>);
  return { root, sent, session, stacks, asked };
}

/** A job as the background answers it. */
export const job =
  (state: string, more: object = {}) =>
  (payload: unknown) => ({
    id: (payload as { intent: string }).intent,
    operation: 'createClient',
    state,
    about: {},
    at: Date.now(),
    ...more,
  });

export async function key(
  name: string,
  target: EventTarget = document.activeElement ?? document,
): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  await settle();
}

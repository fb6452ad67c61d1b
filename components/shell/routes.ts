import type {
  AppointmentView,
  ChoiceView,
  DraftView,
  Found,
  MatchView,
  PagePersonView,
  PersonView,
} from '@/utils/messaging/index.ts';

/** A number somebody asks about: as it stood on the page or was typed, and ready to read. */
export interface AskedPhone {
  raw: string;
  shown: string;
}

/** Whom a person asks about, from the page or typed. */
export interface Asked {
  phones: readonly AskedPhone[];
  emails: readonly string[];
  name?: string;
  /** Assumed for numbers without a country code. */
  country?: string;
  /** Somebody on the page: values carry "from this page", and the way to the next person is offered. */
  pageKey?: string;
}

/** What follows once somebody is found: asked for by the card on the page, the menu or a shortcut. */
export type Next = 'add' | 'book' | 'tag';

/** Every view of the panel and what it needs to open. Plain data, so that a view can be opened from anywhere. */
export type Route =
  | { view: 'home' }
  | { view: 'look-up'; asked: Asked; next?: Next }
  /** Several people at once: which one is meant. */
  | { view: 'choose'; choices: readonly ChoiceView[]; next?: Next }
  /** Somebody known by name alone. */
  | { view: 'named'; name: string; next?: Next }
  /** `draft`: what a failed write was asked; once this one is saved, `instead` (that job) is put away. */
  | { view: 'new-person'; asked: Asked; found?: Found; draft?: DraftOf<'person'>; instead?: string }
  | {
      view: 'person';
      kind: PersonView['kind'];
      id: string;
      /** Shown at once, while the record is asked for: as much as is known. */
      name?: string;
      person?: PersonView;
      asked?: Asked;
      reasons?: MatchView['reasons'];
      next?: Next;
    }
  /** Chosen among the people of a tab's page, as it showed them then. */
  | { view: 'tag-people'; tabId: number; people: readonly PagePersonView[] }
  | { view: 'activity' }
  | {
      view: 'book';
      client: { id: string; name: string };
      moving?: AppointmentView;
      draft?: DraftOf<'booking'>;
      instead?: string;
    };

export type DraftOf<Form extends DraftView['form']> = Extract<DraftView, { form: Form }>;

export type ViewName = Route['view'];
export type RouteOf<Name extends ViewName> = Extract<Route, { view: Name }>;

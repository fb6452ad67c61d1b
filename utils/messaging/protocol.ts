import type * as z from 'zod/mini';
import { activityMessages } from './messages/activity.ts';
import { bookingMessages } from './messages/booking.ts';
import { frameMessages } from './messages/frame.ts';
import { pageMessages } from './messages/page.ts';
import { peopleMessages } from './messages/people.ts';
import { setupMessages } from './messages/setup.ts';

/** Every message there is: its schemas and who may send it. The router knows no other. */
export const protocol = {
  ...setupMessages,
  ...pageMessages,
  ...frameMessages,
  ...peopleMessages,
  ...bookingMessages,
  ...activityMessages,
};

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type RequestOf<Name extends MessageName> = z.infer<Protocol[Name]['request']>;
export type ResponseOf<Name extends MessageName> = z.infer<Protocol[Name]['response']>;

/** What the background tells every surface when something changed; surfaces ask again for what they show. */
export interface Changed {
  changed: 'setup' | 'sites' | 'page' | 'people' | 'appointments' | 'activity';
  /** For `page`: which tab. */
  tabId?: number;
}

/** The door for surfaces and content scripts: types and `send`, no schemas. The background imports `router.ts` through `background.ts`. */
export type { Sender } from './define.ts';
export type { DraftView, GroupView } from './messages/activity.ts';
export type { SlotDayView } from './messages/booking.ts';
export type { LauncherView, MovedView } from './messages/frame.ts';
export type { ChoiceView, PagePeople, SeenIdentity } from './messages/page.ts';
export type { Found, PersonFields } from './messages/people.ts';
export type { SettingsView } from './messages/setup.ts';
export type * from './messages/views.ts';
export type { Changed, MessageName, Protocol, RequestOf, ResponseOf } from './protocol.ts';
export * from './send.ts';

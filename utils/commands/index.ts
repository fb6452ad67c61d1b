import type { MessageName } from '@/utils/messaging/index.ts';
import type { Handlers } from '@/utils/messaging/router.ts';
import { act, outcome } from './activity/act.ts';
import { edit } from './activity/edit.ts';
import { costOfRun, getBudget, listActivity } from './activity/list.ts';
import { dayAppointments, personAppointments } from './booking/appointments.ts';
import { bookingOptions } from './booking/options.ts';
import { freeSlots } from './booking/slots.ts';
import { book, cancelAppointment, reschedule } from './booking/write.ts';
import type { Command, Context } from './context.ts';
import { hello, ignore, judge, openFromPage, seen } from './page/content.ts';
import { continueInPanel, hideInPage, passForFrame, placeLauncher, redeemPass } from './page/in-page.ts';
import { pausePage } from './page/pause.ts';
import { followed, pagePeople, showOnPage } from './page/people.ts';
import { bulkTags, knownPeople } from './people/bulk.ts';
import { createPerson } from './people/create.ts';
import { getPerson } from './people/get.ts';
import { lookUp } from './people/lookup.ts';
import { searchPeople } from './people/search.ts';
import { changeTags, listTags } from './people/tags.ts';
import { updatePerson } from './people/update.ts';
import { removeAccount, setZone, switchAccount, updateAccount } from './setup/accounts.ts';
import { connect, startDemo } from './setup/connect.ts';
import { acceptConsent, erase } from './setup/consent.ts';
import { getSetup, setSettings } from './setup/get.ts';
import { listSites, revokeSite, siteGranted, updateSite } from './setup/sites.ts';

export type { Context, Platform, Sessions } from './context.ts';
export { failureOf } from './failure.ts';
export { itemOf } from './menu/acts.ts';
export { followMenu } from './menu/follow.ts';
export { menuItems, menuWords } from './menu/items.ts';
export { followCommand, opensPanel } from './menu/keyboard.ts';
export { itemsFor } from './menu/open.ts';
export { followTyped } from './omnibox/follow.ts';
export { suggestPeople } from './omnibox/suggest.ts';
export { createFrames } from './page/frames.ts';
export { leavePage } from './page/leave.ts';
export { createTabs } from './page/tabs.ts';
export type { Session } from './session.ts';
export { catchUp } from './setup/catch-up.ts';
export { reconcileSites } from './setup/sites.ts';
export { type DemoWorld, importDemoScript } from './work/demo-script.ts';
export { openWork } from './work/open.ts';
export { createSessions } from './work/sessions.ts';

/** Every message and the use case that fulfils it. */
const commands: { [Name in MessageName]: Command<Name> } = {
  'setup.get': getSetup,
  'setup.accept': acceptConsent,
  'setup.erase': erase,
  'settings.set': setSettings,
  'account.connect': connect,
  'account.demo': startDemo,
  'account.switch': switchAccount,
  'account.remove': removeAccount,
  'account.update': updateAccount,
  'location.zone': setZone,
  'sites.list': listSites,
  'sites.granted': siteGranted,
  'sites.revoke': revokeSite,
  'sites.update': updateSite,
  'page.pause': pausePage,
  'page.people': pagePeople,
  'page.wanted': followed,
  'page.show': showOnPage,
  'content.hello': hello,
  'content.judge': judge,
  'content.seen': seen,
  'content.open': openFromPage,
  'content.ignore': ignore,
  'content.frame': passForFrame,
  'content.launcher': placeLauncher,
  'content.hide': hideInPage,
  'frame.redeem': redeemPass,
  'frame.continue': continueInPanel,
  'people.search': searchPeople,
  'people.lookup': lookUp,
  'person.get': getPerson,
  'person.appointments': personAppointments,
  'person.create': createPerson,
  'person.update': updatePerson,
  'tags.list': listTags,
  'tags.change': changeTags,
  'tags.bulk': bulkTags,
  'people.known': knownPeople,
  'booking.options': bookingOptions,
  'booking.slots': freeSlots,
  'booking.day': dayAppointments,
  'booking.book': book,
  'booking.reschedule': reschedule,
  'booking.cancel': cancelAppointment,
  'activity.list': listActivity,
  'activity.edit': edit,
  'activity.outcome': outcome,
  'activity.act': act,
  'budget.get': getBudget,
  'budget.cost': costOfRun,
};

/** The router's handlers over one context. */
export function createHandlers(context: Context): Handlers {
  const handlers = Object.entries(commands).map(([name, command]) => [
    name,
    (request: never, from: never) => (command as Command<MessageName>)(context, request, from),
  ]);
  return Object.fromEntries(handlers) as Handlers;
}

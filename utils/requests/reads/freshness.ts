const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * How long an answer is as good as a new one, in ms, where nobody says otherwise. What the account's owner sets up changes
 * rarely; people and appointments change while a person looks at them; free times are someone else's a moment later.
 */
export const FRESHNESS: Readonly<Record<string, number>> = {
  getAccountInfo: 60 * MINUTE,
  listLocations: 60 * MINUTE,
  getLocation: 60 * MINUTE,
  listStaffs: 10 * MINUTE,
  getStaff: 10 * MINUTE,
  listServices: 10 * MINUTE,
  getService: 10 * MINUTE,
  listServiceCategories: 10 * MINUTE,
  getServiceCategory: 10 * MINUTE,
  listClientTags: 10 * MINUTE,
  getClientTag: 10 * MINUTE,
  listContactTags: 10 * MINUTE,
  getContactTag: 10 * MINUTE,
  listSegments: 5 * MINUTE,
  getSegment: 5 * MINUTE,
  listClients: 2 * MINUTE,
  getClient: MINUTE,
  listContacts: 2 * MINUTE,
  getContact: MINUTE,
  listStaffAvailabilityBlocks: MINUTE,
  getStaffAvailabilityBlock: MINUTE,
  listAppointments: MINUTE,
  getAppointment: 30 * SECOND,
  listAppointmentSlots: 20 * SECOND,
  listClasses: MINUTE,
  getClass: MINUTE,
  listClassParticipants: 30 * SECOND,
  listClientClassBookings: 30 * SECOND,
  listContactMessages: 20 * SECOND,
  listBroadcasts: MINUTE,
  getBroadcast: 30 * SECOND,
  listBroadcastLogs: 30 * SECOND,
  listWebhooks: 10 * MINUTE,
  getWebhook: 10 * MINUTE,
};

export const DEFAULT_FRESHNESS = 30 * SECOND;

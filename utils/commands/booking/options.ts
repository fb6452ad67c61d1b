import type { LocationView, ServiceView, StaffView } from '@/utils/messaging/index.ts';
import type { Service, Staff } from '@/utils/whautomate/index.ts';
import type { Command } from '../context.ts';
import { read } from '../session.ts';
import { zoneOf } from './zones.ts';

const PAGE = { page: 1, limit: 100 };

/** Where, what and with whom: three requests, fresh for an hour. Classes and add-ons are booked elsewhere. */
export const bookingOptions: Command<'booking.options'> = async (context, { fresh = false }) => {
  const session = await context.sessions.current();
  const [locations, services, staff] = await Promise.all([
    read(session, 'listLocations', PAGE, { fresh }),
    read(session, 'listServices', PAGE, { fresh }),
    read(session, 'listStaffs', PAGE, { fresh }),
  ]);
  return {
    locations: locations.value.map((location): LocationView => {
      const zone = zoneOf(session.account, location.id);
      return {
        id: location.id,
        title: location.title,
        ...(zone ? { timezone: zone.zone, zoneSource: zone.source } : {}),
      };
    }),
    services: services.value.filter(isBookable).map(serviceView),
    staff: staff.value.filter((each) => each.active).map(staffView),
    ...(session.account.currency ? { currency: session.account.currency } : {}),
    asOf: Math.min(locations.asOf, services.asOf, staff.asOf),
  };
};

const isBookable = (service: Service) =>
  service.active && (service.serviceType === undefined || service.serviceType === 'APPOINTMENT');

function serviceView(service: Service): ServiceView {
  return {
    id: service.id,
    name: service.name,
    ...(service.serviceType ? { serviceType: service.serviceType } : {}),
    ...(service.durationMinutes === undefined ? {} : { durationMinutes: service.durationMinutes }),
    ...(service.price === undefined ? {} : { price: service.price }),
    ...(service.location ? { locationId: service.location.id } : {}),
    staffIds: service.staff.map((each) => each.id),
    categories: service.categories.map((each) => each.name ?? each.id),
  };
}

function staffView({ id, name, active, locationIds }: Staff): StaffView {
  return { id, name, active, locationIds };
}

import { mintId, type Random } from '../random.ts';
import type { Shift, Staff } from '../records.ts';
import type { State } from '../state.ts';
import { rowsOf } from './people.ts';

/** `title;street;floor;city;district;postal code;phone;zone` */
const LOCATIONS = `
Lumora Denver;1420 Larimer Street;Suite 212;Denver;Colorado;80202;+1 303 555 0100;America/Denver
Lumora London;48 Marchmont Row;;London;Bloomsbury;WC1N 1AB;+44 20 7946 0140;Europe/London`;

/** `first name;last name;phone;country code;location;weekdays;shifts` */
const STAFFS = `
Naomi;Ellison;3035550121;+1;0;12345;480-720,780-1020
Rafael;Quintero;3035550122;+1;0;23456;540-780,840-1080
Simone;Abara;3035550123;+1;0;1245;600-840,870-1140
Harriet;Blythe;7700900141;+44;1;12345;540-780,810-1050
Dev;Chaudhuri;7700900142;+44;1;13456;600-840,900-1140`;

/** `name;category;minutes;price;cost;buffer;location;staff;type` */
const SERVICES = `
Consultation;0;30;60;10;0;0;012;APPOINTMENT
Check-up & cleaning;0;45;120;35;15;0;01;APPOINTMENT
Crown fitting;0;60;480;210;15;0;0;APPOINTMENT
Teeth whitening;1;60;290;90;10;0;12;APPOINTMENT
Emergency visit;0;30;150.5;40;0;0;01;APPOINTMENT
Deep tissue massage;2;60;110;20;15;0;2;APPOINTMENT
Consultation (London);0;30;50;10;0;1;34;APPOINTMENT
Hygienist visit;0;45;95;30;15;1;3;APPOINTMENT
Physiotherapy;2;45;80;15;10;1;4;APPOINTMENT
Gentle yoga;2;60;18;4;0;0;2;CLASS
Breathing & calm;2;45;14;2;0;1;4;CLASS
Fluoride polish;1;15;35.75;6;0;0;01;ADD_ON`;

const CATEGORIES = ['Dental care', 'Cosmetic', 'Wellness'];

const shiftsOf = (days: string, hours: string): Staff['shifts'] => {
  const shifts = hours.split(',').map((part): Shift => {
    const [from = 0, to = 0] = part.split('-').map(Number);
    return [from, to];
  });
  return Object.fromEntries([...days].map((day) => [day, shifts]));
};

/** Locations, team, categories and services: what the account sells, where, and who does it. */
export function seedBusiness(state: State, random: Random, since: number): void {
  const row = () => ({ id: mintId(random), createdAt: since, updatedAt: since });
  const locations = rowsOf(LOCATIONS).map(
    ([title = '', addressLine1 = '', addressLine2 = '', city = '', ...more]) => {
      const [district = '', postalCode = '', phone = '', timezone = 'UTC'] = more;
      const texts = { title, addressLine1, addressLine2, city, district, postalCode, phone };
      return state.locations.add({ ...row(), texts, timezone });
    },
  );
  const placeOf = (index: string | undefined) => locations[Number(index)]?.id ?? '';

  const staffs = rowsOf(STAFFS).map(
    ([firstName = '', lastName = '', phone = '', countryCode = '', place, days = '', hours = '']) =>
      state.staffs.add({
        ...row(),
        firstName,
        lastName,
        email: `${firstName.toLowerCase()}@lumora-dental.com`,
        countryCode,
        phone,
        active: true,
        locationIds: [placeOf(place)],
        shifts: shiftsOf(days, hours),
      }),
  );

  const categories = CATEGORIES.map((name) =>
    state.categories.add({ ...row(), name, slug: name.toLowerCase().replace(' ', '-') }),
  );

  for (const [name, category, minutes, price, cost, buffer, place, who = '', serviceType] of rowsOf(
    SERVICES,
  )) {
    state.services.add({
      ...row(),
      locationId: placeOf(place),
      categoryIds: [categories[Number(category)]?.id ?? ''],
      staffIds: [...who].map((index) => staffs[Number(index)]?.id ?? ''),
      addOnIds: [],
      fields: {
        serviceType,
        name,
        durationMinutes: Number(minutes),
        numberOfParticipants: serviceType === 'CLASS' ? 8 : 1,
        type: 'LOCATION_VISIT',
        sellingPrice: Number(price),
        costPrice: Number(cost),
        taxOverrides: place === '1' ? [{ id: mintId(random), name: 'VAT', percentage: '20' }] : [],
        isCustomCredit: false,
        credits: 0,
        active: true,
        allowOnlineBooking: true,
        acceptPaymentOnline: false,
        advanceSettings: { advanceBookingLimitDays: 60, blockTimeAfterAppointment: Number(buffer) },
        description: '',
      },
    });
  }
}

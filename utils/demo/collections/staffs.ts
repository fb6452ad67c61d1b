import { get } from '../operation.ts';
import { locationFilter, searched } from '../query.ts';
import type { Staff } from '../records.ts';
import { stored } from '../references.ts';

const print = ({ id, firstName, lastName, email, countryCode, phone, active, locationIds }: Staff) => ({
  id,
  firstName,
  lastName,
  email,
  countryCode,
  phone,
  active,
  locations: locationIds,
});

/** Team members; read only. Their blocked time is in `blocks.ts`. */
export const staffOperations = [
  get('listStaffs', '/v1/staffs', (call) => {
    const here = locationFilter(call);
    return searched(call, call.state.staffs, print, (row) => row.locationIds.some(here));
  }),
  get('getStaff', '/v1/staffs/:id', ({ state, params }) => print(stored(state.staffs, params.id))),
];

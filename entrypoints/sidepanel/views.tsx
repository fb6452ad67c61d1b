import { Activity } from '@/components/activity/index.ts';
import { Book, Today } from '@/components/booking/index.ts';
import { Choose, Home, LookUp, Named, NewPerson, Person, TagPeople } from '@/components/people/index.ts';
import type { Views } from '@/components/shell/index.ts';
import { ActivityView } from './activity-view.tsx';

/** Where the rooms meet: which component shows which view. */
export const views: Views = {
  home: () => <Home today={<Today />} activity={<Activity />} />,
  'look-up': LookUp,
  choose: Choose,
  named: Named,
  'new-person': NewPerson,
  person: Person,
  'tag-people': TagPeople,
  book: Book,
  activity: ActivityView,
};

import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { monthText } from '../../shell/index.ts';
import { Avatar, Status } from '../../ui/index.ts';

/** Who it is: name, kind, since when and where. */
export function PersonHead({ person }: { person: PersonView }) {
  const { createdAt, location, stage } = person;
  const facts = [
    createdAt && i18n.t('people.person.since', { month: monthText(createdAt) }),
    location?.name,
    stage,
  ].filter(Boolean);
  return (
    <div class="line top">
      <Avatar size="large" name={person.name} status={person.kind} icon="users" plain />
      <div class="grow stack tight">
        <h1 class="view-name" tabIndex={-1}>
          <bdi>{person.name}</bdi>
        </h1>
        <div class="line wrap tight">
          <Status status={person.kind} />
          <span class="t3 small">{facts.join(' · ')}</span>
        </div>
      </div>
    </div>
  );
}

import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { monthText } from '../../shell/index.ts';
import { Avatar, Status } from '../../ui/index.ts';

interface PersonHeadProps {
  kind: PersonView['kind'];
  /** Known before the record is. */
  name: string | undefined;
  person: PersonView | undefined;
}

/** Who it is: name, kind, since when and where. The title is there from the start, because focus goes to it. */
export function PersonHead({ kind, name, person }: PersonHeadProps) {
  const { createdAt, location, stage } = person ?? {};
  const facts = [
    createdAt && i18n.t('people.person.since', { month: monthText(createdAt) }),
    location?.name,
    stage,
  ].filter(Boolean);
  return (
    <div class="line top">
      <Avatar size="large" name={name} status={kind} icon="users" plain />
      <div class="grow stack tight">
        <h1 class="view-name" tabIndex={-1}>
          {name === undefined ? <span class="sr">{i18n.t('ui.loading')}</span> : <bdi>{name}</bdi>}
        </h1>
        <div class="line wrap tight">
          <Status status={kind} />
          <span class="t3 small">{facts.join(' · ')}</span>
        </div>
      </div>
    </div>
  );
}

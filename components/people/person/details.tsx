import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { dateText } from '../../shell/index.ts';

/** What else the record holds, custom fields included; nothing is shown for what is empty. */
export function Details({ person }: { person: PersonView }) {
  const rows: [string, string | undefined][] = [
    [i18n.t('people.details.stage'), person.stage],
    [i18n.t('people.details.birthday'), person.birthday && birthdayText(person.birthday)],
    [i18n.t('people.details.gender'), person.gender],
    [i18n.t('people.details.address'), person.address],
    [i18n.t('people.details.channel'), person.channel],
    [i18n.t('people.details.staff'), person.staff?.name],
    ...Object.entries(person.customFields),
  ];
  const filled = rows.filter((row): row is [string, string] => Boolean(row[1]));
  if (filled.length === 0 && !person.notes) return null;
  return (
    <section class="stack mid">
      <h2>{i18n.t('people.details.title')}</h2>
      {filled.length > 0 && (
        <dl class="dl">
          {filled.map(([label, value]) => (
            <div key={label} class="dl-row">
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {person.notes && (
        <div class="stack tight">
          <h3 class="small t3">{i18n.t('people.details.notes')}</h3>
          <p class="notes">{person.notes}</p>
        </div>
      )}
    </section>
  );
}

/** Birthdays come as the service stores them; what is no date is shown as it is. */
function birthdayText(stored: string): string {
  const day = stored.slice(0, 10);
  return /^\d{4}-\d\d-\d\d$/.test(day) ? dateText(day) : stored;
}

import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import type { Asked } from '../../shell/index.ts';
import { Banner, Num } from '../../ui/index.ts';
import { type Also, alsoOnPage } from './also.ts';

/** What the page shows and the record does not: side by side, never mixed in. */
export function AlsoOnPage({ person, asked }: { person: PersonView; asked: Asked }) {
  const also = alsoOnPage(person, asked);
  if (also.length === 0) return null;
  return (
    <Banner tone="tip" icon="page" title={i18n.t('people.also.title')} still>
      <ul class="stack mid">
        {also.map((one) => (
          <li key={one.field + one.onPage}>
            <div class="also-page">{value(one.field, one.onPage)}</div>
            <div class="small">
              {one.inRecord === undefined ? (
                i18n.t('people.also.none')
              ) : (
                <>
                  {i18n.t('people.also.record')} {value(one.field, one.inRecord)}
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p class="small">{i18n.t('people.also.warning')}</p>
    </Banner>
  );
}

const value = (field: Also['field'], text: string) =>
  field === 'phone' ? <Num>{text}</Num> : <bdi>{text}</bdi>;

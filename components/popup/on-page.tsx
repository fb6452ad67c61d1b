import { i18n } from '#i18n';
import { siteName } from '@/components/settings/index.ts';
import { Button, Num, SkeletonRows } from '@/components/ui/index.ts';
import type { PagePeople } from '@/utils/messaging/index.ts';
import type { Wanted } from './open-at.ts';
import { PageRows } from './rows.tsx';

/** As many as fit above what runs and the foot; the panel has the others. */
const SHOWN = 3;

interface OnPageProps {
  page: PagePeople;
  /** Without one: the panel's first view. */
  onOpen(wanted?: Wanted): void;
}

/** Who is on the page, the one it is about first; or why nobody is listed. */
export function OnPage({ page, onOpen }: OnPageProps) {
  const people = page.people.toSorted((a, b) => Number(b.about) - Number(a.about));
  const more = people.length - SHOWN;
  return (
    <section class="stack mid">
      <div class="sec-head">
        <h2>
          {people.length > 0 ? i18n.t('popup.onPageCount', { count: people.length }) : i18n.t('popup.onPage')}
        </h2>
        {page.origin && (
          <span class="t3 small clip">
            <Num>{siteName(page.origin)}</Num>
          </span>
        )}
      </div>
      {people.length > 0 ? (
        <PageRows people={people.slice(0, SHOWN)} onOpen={onOpen} />
      ) : page.state === 'scanning' ? (
        <SkeletonRows rows={2} />
      ) : (
        <p class="t2">{whyNobody(page.state)}</p>
      )}
      {more > 0 && (
        <div class="line">
          <Button look="quiet" size="small" onClick={() => onOpen()}>
            {i18n.t('popup.morePeople', more)}
          </Button>
        </div>
      )}
    </section>
  );
}

function whyNobody(state: PagePeople['state']): string {
  switch (state) {
    case 'not-allowed':
      return i18n.t('popup.notAllowed');
    case 'off':
      return i18n.t('popup.switchedOff');
    case 'closed':
      return i18n.t('popup.closed');
    default:
      return i18n.t('popup.nobody');
  }
}

import { i18n } from '#i18n';
import type { MatchView, PersonView } from '@/utils/messaging/index.ts';
import type { Asked } from '../../shell/index.ts';
import { Icon, Num, Rich } from '../../ui/index.ts';
import { reasonSentence } from '../reason-words.ts';

interface NumbersProps {
  person: PersonView;
  asked: Asked | undefined;
  reasons: MatchView['reasons'] | undefined;
}

/** Number and address of the record, the page's spelling beside it, and why they are the same. */
export function Numbers({ person, asked, reasons = [] }: NumbersProps) {
  const number = person.phoneShown ?? person.phone;
  const byPhone = reasons.find((reason) => reason.digits !== undefined);
  const onPage = asked?.pageKey && byPhone && byPhone.asked !== number ? byPhone.asked : undefined;
  const why = reasonSentence(reasons);
  if (!number && !person.email && !why) return null;
  return (
    <div class="well stack tight">
      {number && (
        <div class="line wrap between">
          <span class="line">
            <Icon name="phone" class="t3" />
            <Num>{number}</Num>
          </span>
          {onPage && (
            <span class="small t3">
              <Rich
                text={i18n.t('people.person.onPage', { number: '{number}' })}
                parts={{ number: <Num>{onPage}</Num> }}
              />
            </span>
          )}
        </div>
      )}
      {person.email && (
        <div class="line">
          <Icon name="mail" class="t3" />
          <bdi class="grow clip">{person.email}</bdi>
        </div>
      )}
      {why && <p class="small t2">{why}</p>}
    </div>
  );
}

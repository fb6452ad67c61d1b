import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PagePeople } from '@/utils/messaging/index.ts';
import { Foot, useView } from '../../shell/index.ts';
import { Button } from '../../ui/index.ts';
import { type Choosing, chosenOf, MOST_CHOSEN } from './choosing.ts';
import { leaveChoosing } from './use-choosing-keys.ts';

/** What can be done with those chosen, and how many they are. */
export function ChooseFoot({ page, choosing }: { page: PagePeople; choosing: Choosing }) {
  const { open } = useView();
  const words = useId();
  const { people, tabId } = page;
  const chosen = chosenOf(people, choosing);
  const problem = problemWith(chosen.length);
  return (
    <Foot>
      <div class="line wrap between">
        <span id={words} class="small t2">
          {problem ??
            i18n.t('people.bulk.chosen', { count: String(chosen.length), of: String(people.length) })}
        </span>
        <span class="line choose-acts">
          <Button look="quiet" onClick={() => leaveChoosing(people, choosing)}>
            {i18n.t('people.bulk.leave')}
          </Button>
          <Button
            look="primary"
            icon="tag"
            data-key="tag-chosen"
            aria-describedby={words}
            disabled={problem !== undefined}
            onClick={() => open({ view: 'tag-people', tabId, people: chosen })}
          >
            {i18n.t('people.bulk.tag')}
          </Button>
        </span>
      </div>
    </Foot>
  );
}

function problemWith(count: number): string | undefined {
  if (count === 0) return i18n.t('people.bulk.nobodyChosen');
  return count > MOST_CHOSEN
    ? i18n.t('people.bulk.tooMany', { most: String(MOST_CHOSEN), count: String(count) })
    : undefined;
}

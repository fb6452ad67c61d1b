import { i18n } from '#i18n';
import type { PagePersonView } from '@/utils/messaging/index.ts';
import { announce, Button } from '../../ui/index.ts';
import { type Choosing, chosenOf } from './choosing.ts';

interface ChooseButtonsProps {
  people: readonly PagePersonView[];
  choosing: Choosing;
}

/** In the section's head: the way into choosing, and while choosing everybody or nobody at once. */
export function ChooseButtons({ people, choosing }: ChooseButtonsProps) {
  const { on, chosen } = choosing;
  const count = chosenOf(people, choosing).length;
  if (!on.value) {
    return (
      <Button
        look="quiet"
        size="small"
        data-key="choose"
        onClick={() => {
          on.value = true;
        }}
      >
        {count === 0 ? i18n.t('people.bulk.choose') : i18n.t('people.bulk.chooseAgain', count)}
      </Button>
    );
  }
  const set = (keys: readonly string[]) => {
    chosen.value = new Set(keys);
    announce(i18n.t('people.bulk.chosen', { count: String(keys.length), of: String(people.length) }));
  };
  return (
    <span class="line tight">
      <Button look="quiet" size="small" onClick={() => set(people.map(({ key }) => key))}>
        {i18n.t('people.bulk.all')}
      </Button>
      <Button look="quiet" size="small" onClick={() => set([])}>
        {i18n.t('people.bulk.none')}
      </Button>
    </span>
  );
}

import { i18n } from '#i18n';
import { useSession, useView } from '../../shell/index.ts';
import { IconButton } from '../../ui/index.ts';
import { askedOnPage } from '../asked.ts';

/** Somebody from the page: which of them, and the way to the one before and after. */
export function PageSteps({ pageKey }: { pageKey: string | undefined }) {
  const { page } = useSession();
  const { replace } = useView();
  const people = page.value?.people ?? [];
  const at = people.findIndex((person) => person.key === pageKey);
  if (pageKey === undefined || at < 0 || people.length < 2) return null;
  const go = (index: number) => {
    const person = people[index];
    if (person) replace({ view: 'look-up', asked: askedOnPage(person, page.value?.country?.code) });
  };
  return (
    <span class="line tight">
      <span class="t3 small">
        {i18n.t('people.page.position', { at: String(at + 1), of: String(people.length) })}
      </span>
      <IconButton
        icon="up"
        label={i18n.t('people.page.previous')}
        disabled={at === 0}
        onClick={() => go(at - 1)}
      />
      <IconButton
        icon="down"
        label={i18n.t('people.page.next')}
        disabled={at === people.length - 1}
        onClick={() => go(at + 1)}
      />
    </span>
  );
}

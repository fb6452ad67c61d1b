import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Found } from '@/utils/messaging/index.ts';
import { announce } from '../../ui/index.ts';
import { type Listed, PeopleList } from '../people-list.tsx';

/** Who it could be already, shown before anything is saved. */
export function Doubles({ found, onOpen }: { found: Found; onOpen: (listed: Listed) => void }) {
  const people = [...found.matches, ...found.similar];
  const count = people.length;
  useEffect(() => {
    if (count > 0) announce(i18n.t('people.doubles.count', count));
  }, [count]);
  if (count === 0) return null;
  return (
    <section class="stack mid">
      <h2>{i18n.t('people.doubles.title')}</h2>
      <PeopleList people={people} onOpen={onOpen} card />
    </section>
  );
}

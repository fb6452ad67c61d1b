import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { Dialog } from '../../ui/index.ts';
import { type Cost, costWords } from './cost-words.ts';
import type { Run } from './run.ts';

/** What was on the screen when the button was pressed: exactly that is asked about and done. */
export interface Confirmed {
  people: readonly PersonView[];
  tags: readonly string[];
  cost: Cost;
}

interface ConfirmProps {
  run: Run;
  confirmed: Confirmed;
  onClose: () => void;
}

/** The last question before automations may start. */
export function Confirm({ run, confirmed: { people, tags, cost }, onClose }: ConfirmProps) {
  const start = () =>
    run
      .start({
        people: people.map(({ kind, id, name }) => ({ kind, id, name: name.slice(0, 300) })),
        change: 'add',
        tags: [...tags],
      })
      .then(onClose);
  return (
    <Dialog
      title={i18n.t('people.bulk.confirm', people.length)}
      keep={i18n.t('shell.back')}
      onKeep={onClose}
      act={i18n.t('people.bulk.tagPeople', people.length)}
      onAct={() => void start()}
      busy={run.state.value.phase === 'sending'}
    >
      <ul class="chips" aria-label={i18n.t('people.tags.title')}>
        {tags.map((tag) => (
          <li key={tag} class="chip">
            <bdi class="clip">{tag}</bdi>
          </li>
        ))}
      </ul>
      <p>
        {costWords(cost)} {i18n.t('people.bulk.automations')}
      </p>
    </Dialog>
  );
}

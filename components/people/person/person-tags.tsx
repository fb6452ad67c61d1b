import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { FailureBanner, useView, WriteNote } from '../../shell/index.ts';
import { AddChip, Chip, isolated } from '../../ui/index.ts';
import { TagAdder } from '../tag-adder.tsx';
import { sameTag } from '../tag-check.ts';
import { type PendingTag, useTags } from './use-tags.ts';

interface PersonTagsProps {
  person: PersonView;
  /** Whether the field that adds one is open. */
  adding: Signal<boolean>;
  onChanged: () => void;
}

/** A person's tags, changed one by one. Others may hear of it: tags start automations. */
export function PersonTags({ person, adding, onChanged }: PersonTagsProps) {
  const { open } = useView();
  const root = useRef<HTMLElement>(null);
  const { pending, failure, start } = useTags(person, onChanged);
  const changing = pending.value;
  const coming = changing.filter(
    ({ tag, change }) => change === 'add' && !person.tags.some((has) => sameTag(has, tag)),
  );

  useEffect(() => {
    if (adding.value) root.current?.querySelector<HTMLInputElement>('[role="combobox"]')?.focus();
  }, [adding.value]);

  const remove = (tag: string, index: number) => {
    start(tag, 'remove');
    // Focus goes on to the next chip, never into the void.
    const crosses = root.current?.querySelectorAll<HTMLElement>('.x, .chip.add');
    (crosses?.[index + 1] ?? crosses?.[0])?.focus();
  };
  const stuck = changing.find(({ state }) => state.phase === 'open' || state.phase === 'undecided');

  return (
    <section class="stack mid" ref={root}>
      <h2>{i18n.t('people.tags.title')}</h2>
      <div class="chips">
        {person.tags.map((tag, index) => {
          const busy = changing.find((one) => sameTag(one.tag, tag));
          return (
            <Chip
              key={tag}
              busy={busy !== undefined}
              removeLabel={i18n.t('people.tags.remove', { tag: isolated(tag) })}
              onRemove={() => remove(tag, index)}
            >
              {busy ? changeWord(busy) : <bdi>{tag}</bdi>}
            </Chip>
          );
        })}
        {coming.map((one) => (
          <Chip key={one.tag} busy>
            {changeWord(one)}
          </Chip>
        ))}
        {!adding.value && (
          <AddChip
            onClick={() => {
              adding.value = true;
            }}
          >
            {i18n.t('people.tags.add')}
          </AddChip>
        )}
      </div>
      {adding.value && (
        <TagAdder
          kind={person.kind}
          taken={[...person.tags, ...coming.map((one) => one.tag)]}
          onAdd={(tag) => start(tag, 'add')}
          onLeave={() => {
            adding.value = false;
            root.current?.closest('.body')?.querySelector<HTMLElement>('[data-key="tag"]')?.focus();
          }}
        />
      )}
      {failure.value && <FailureBanner failure={failure.value} />}
      {stuck && (
        <WriteNote
          state={stuck.state}
          what={i18n.t('people.tags.the', { tag: isolated(stuck.tag) })}
          onSeeWaiting={() => open({ view: 'activity' })}
        />
      )}
      <p class="hint">{i18n.t('people.tags.automations', { name: isolated(person.name) })}</p>
    </section>
  );
}

const changeWord = ({ tag, change }: PendingTag) =>
  change === 'add'
    ? i18n.t('people.tags.adding', { tag: isolated(tag) })
    : i18n.t('people.tags.removing', { tag: isolated(tag) });

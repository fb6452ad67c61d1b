import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { useAsk } from '../shell/index.ts';
import { Combobox, isolated, type Option } from '../ui/index.ts';
import { cleanTag, sameTag, tagProblem } from './tag-check.ts';

interface TagAdderProps {
  kind: PersonView['kind'];
  /** Not suggested again. */
  taken: readonly string[];
  onAdd: (tag: string) => void;
  onLeave: () => void;
}

/** How many existing tags are suggested at once. */
const SHOWN = 8;

/** The field that adds a tag: existing ones suggested, a new one made on the way. */
export function TagAdder({ kind, taken, onAdd, onLeave }: TagAdderProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const existing = useAsk('tags.list', { kind }).value?.tags ?? [];

  const add = (typed: string) => {
    const tag = cleanTag(typed);
    const wrong = taken.some((has) => sameTag(has, tag)) ? i18n.t('people.tags.already') : tagProblem(typed);
    setProblem(wrong);
    if (wrong) return;
    setText('');
    onAdd(existing.find((has) => sameTag(has, tag)) ?? tag);
  };

  return (
    <Combobox
      label={i18n.t('people.tags.name')}
      autofocus
      value={text}
      onValue={(value) => {
        setText(value);
        setProblem(undefined);
      }}
      options={suggestions(existing, taken, text)}
      onChoose={add}
      onLeave={onLeave}
      error={problem}
      hint={i18n.t('people.tags.hint')}
    />
  );
}

/**
 * Existing tags that begin with what was typed, then the tag to be made, then those that only contain it: the first is what
 * Enter takes.
 */
function suggestions(existing: readonly string[], taken: readonly string[], typed: string): Option[] {
  const tag = cleanTag(typed);
  const wanted = tag.toLocaleLowerCase();
  const free = existing.filter((name) => !taken.some((has) => sameTag(has, name)));
  const begin = free.filter((name) => name.toLocaleLowerCase().startsWith(wanted));
  const contain = free.filter((name) => !begin.includes(name) && name.toLocaleLowerCase().includes(wanted));
  const isNew = tag !== '' && !tagProblem(tag) && ![...existing, ...taken].some((name) => sameTag(name, tag));
  const option = (name: string): Option => ({ value: name, label: name });
  return [
    ...begin.slice(0, SHOWN).map(option),
    ...(isNew ? [{ value: tag, label: i18n.t('people.tags.create', { tag: isolated(tag) }) }] : []),
    ...contain.slice(0, SHOWN).map(option),
  ];
}

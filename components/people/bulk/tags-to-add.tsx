import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { useView } from '../../shell/index.ts';
import { Chip, isolated } from '../../ui/index.ts';
import { TagAdder } from '../tag-adder.tsx';

interface TagsToAddProps {
  kind: PersonView['kind'];
  tags: readonly string[];
  onTags: (tags: readonly string[]) => void;
}

/** The tags that everybody gets: one or several. */
export function TagsToAdd({ kind, tags, onTags }: TagsToAddProps) {
  const root = useRef<HTMLElement>(null);
  const { back } = useView();
  const remove = (tag: string) => {
    onTags(tags.filter((other) => other !== tag));
    root.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  };
  return (
    <section class="stack mid" ref={root}>
      <h2>{i18n.t('people.tags.title')}</h2>
      {tags.length > 0 && (
        <div class="chips">
          {tags.map((tag) => (
            <Chip
              key={tag}
              removeLabel={i18n.t('people.tags.remove', { tag: isolated(tag) })}
              onRemove={() => remove(tag)}
            >
              <bdi>{tag}</bdi>
            </Chip>
          ))}
        </div>
      )}
      <TagAdder kind={kind} taken={tags} onAdd={(tag) => onTags([...tags, tag])} onLeave={back} />
    </section>
  );
}

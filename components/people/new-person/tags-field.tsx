import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonView } from '@/utils/messaging/index.ts';
import { AddChip, Chip, isolated } from '../../ui/index.ts';
import { TagAdder } from '../tag-adder.tsx';

interface TagsFieldProps {
  kind: PersonView['kind'];
  tags: readonly string[];
  onTags: (tags: readonly string[]) => void;
  error: string | undefined;
}

/** Tags that the new person gets with the first save. */
export function TagsField({ kind, tags, onTags, error }: TagsFieldProps) {
  const [adding, setAdding] = useState(false);
  return (
    <fieldset class="field plain-set">
      <legend class="label">{i18n.t('people.tags.title')}</legend>
      <div class="chips">
        {tags.map((tag) => (
          <Chip
            key={tag}
            removeLabel={i18n.t('people.tags.remove', { tag: isolated(tag) })}
            onRemove={() => onTags(tags.filter((other) => other !== tag))}
          >
            {tag}
          </Chip>
        ))}
        {!adding && <AddChip onClick={() => setAdding(true)}>{i18n.t('people.tags.add')}</AddChip>}
      </div>
      {adding && (
        <TagAdder
          kind={kind}
          taken={tags}
          onAdd={(tag) => onTags([...tags, tag])}
          onLeave={() => setAdding(false)}
        />
      )}
      {error && (
        <div class="err" role="alert">
          {error}
        </div>
      )}
    </fieldset>
  );
}

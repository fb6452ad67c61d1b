import { i18n } from '#i18n';
import { FailureBanner, Frame, useHolds } from '../../shell/index.ts';
import { SkeletonRows } from '../../ui/index.ts';
import { LeftOut } from './left-out.tsx';
import { PlanFoot } from './plan-foot.tsx';
import { TagsToAdd } from './tags-to-add.tsx';
import type { Bulk } from './use-bulk.ts';
import { Who } from './who.tsx';

/** Before anything is sent: the tags, everybody who gets them, everybody who does not and why, and what it costs. */
export function Plan({ bulk }: { bulk: Bulk }) {
  const { tags, sorted, failure, again } = bulk;
  useHolds(() => bulk.tags.peek().length > 0 && bulk.run.state.peek().phase !== 'started');
  // Suggestions come from the kind that most of them are.
  const everybody = sorted ? [...sorted.clear, ...sorted.shared.flatMap((group) => group.people)] : [];
  const contacts = everybody.filter(({ kind }) => kind === 'contact').length;
  return (
    <Frame title={i18n.t('people.bulk.title')} foot={sorted && <PlanFoot bulk={bulk} sorted={sorted} />}>
      {failure && <FailureBanner failure={failure} onRetry={again} />}
      {sorted ? (
        <>
          <TagsToAdd
            kind={contacts * 2 > everybody.length ? 'contact' : 'client'}
            tags={tags.value}
            onTags={bulk.setTags}
          />
          <Who bulk={bulk} sorted={sorted} />
          {sorted.leftOut.length > 0 && <LeftOut people={sorted.leftOut} />}
        </>
      ) : (
        !failure && <SkeletonRows />
      )}
    </Frame>
  );
}

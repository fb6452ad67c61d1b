import { i18n } from '#i18n';
import { GroupCard } from '@/components/activity/index.ts';
import { Frame, HeldBanner, RequestFoot, useSession, useView } from '../../shell/index.ts';
import { Banner, Button, SkeletonBlock } from '../../ui/index.ts';

/** A run on its way: the same card as in Activity, where it goes on when this view is left. */
export function Running({ id }: { id: string }) {
  const { activity } = useSession();
  const { close, open } = useView();
  const list = activity.state.value.value;
  const group = list?.groups.find((one) => one.id === id);
  const isOver = group?.open === 0;
  return (
    <Frame title={isOver ? i18n.t('people.bulk.over') : i18n.t('people.bulk.running')} foot={<RequestFoot />}>
      <h2 class="sr">{i18n.t('people.bulk.progress')}</h2>
      <HeldBanner />
      {group ? (
        <GroupCard group={group} jobs={list?.jobs.filter((job) => job.group === id) ?? []} />
      ) : (
        <SkeletonBlock lines={3} />
      )}
      {group && group.needsYou > 0 && (
        <Banner
          tone="warn"
          icon="alert"
          title={i18n.t('people.bulk.needsYou', group.needsYou)}
          action={
            <Button size="small" data-key="activity" onClick={() => open({ view: 'activity' })}>
              {i18n.t('people.bulk.decide')}
            </Button>
          }
          assertive
        >
          {i18n.t('people.bulk.needsYouText')}
        </Banner>
      )}
      <div class="stack mid">
        {!isOver && <p class="hint">{i18n.t('people.bulk.goesOn')}</p>}
        <Button block look={isOver ? 'primary' : undefined} onClick={close}>
          {i18n.t('people.bulk.toPage')}
        </Button>
      </div>
    </Frame>
  );
}

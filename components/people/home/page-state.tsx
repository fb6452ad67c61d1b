import { i18n } from '#i18n';
import { type PagePeople, send } from '@/utils/messaging/index.ts';
import { useSession } from '../../shell/index.ts';
import { Button, Empty, numText, SkeletonRows } from '../../ui/index.ts';
import { useAllowSite } from './use-allow-site.ts';

const host = (origin: string) => numText(new URL(origin).host);

/** Why no people are listed for the page beside, and what to do about it. */
export function PageState({ page }: { page: PagePeople }) {
  if (page.state === 'scanning') return <SkeletonRows />;
  if (page.state === 'closed' || page.origin === undefined) {
    return (
      <Empty icon="shield" title={i18n.t('people.page.closedTitle')}>
        {i18n.t('people.page.closed')}
      </Empty>
    );
  }
  if (page.state === 'not-allowed') return <NotAllowed origin={page.origin} />;
  if (page.state === 'off') return <SwitchedOff page={page} origin={page.origin} />;
  return (
    <Empty icon="users" title={i18n.t('people.page.nobodyTitle')}>
      {i18n.t('people.page.nobody')}
    </Empty>
  );
}

function NotAllowed({ origin }: { origin: string }) {
  const { denied, allow } = useAllowSite(origin);
  return (
    <Empty
      icon="shield"
      title={i18n.t('people.page.notAllowedTitle')}
      action={
        <Button look="primary" onClick={() => void allow()}>
          {i18n.t('people.page.allow', { site: host(origin) })}
        </Button>
      }
    >
      {denied ? i18n.t('people.page.denied') : i18n.t('people.page.notAllowed', { site: host(origin) })}
    </Empty>
  );
}

function SwitchedOff({ page: { tabId, paused }, origin }: { page: PagePeople; origin: string }) {
  const { refreshPage, setup } = useSession();
  const everywhere = setup.state.value.value?.settings.detection === false;
  const turnOn = async () => {
    if (paused) await send('page.pause', { tabId, paused: false });
    else if (everywhere) await send('settings.set', { detection: true });
    else await send('sites.update', { origin, enabled: true });
    await refreshPage();
  };
  return (
    <Empty
      icon="pause"
      title={offTitle(paused ? 'page' : everywhere ? 'everywhere' : 'site', origin)}
      action={<Button onClick={() => void turnOn()}>{i18n.t('people.page.turnOn')}</Button>}
    >
      {i18n.t('people.page.offText')}
    </Empty>
  );
}

function offTitle(where: 'page' | 'site' | 'everywhere', origin: string): string {
  if (where === 'page') return i18n.t('people.page.offPage');
  return where === 'everywhere'
    ? i18n.t('people.page.offEverywhere')
    : i18n.t('people.page.off', { site: host(origin) });
}

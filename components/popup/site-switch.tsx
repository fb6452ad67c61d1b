import { i18n } from '#i18n';
import { allowSite, siteName, useAction } from '@/components/settings/index.ts';
import { failureWords } from '@/components/shell/index.ts';
import { numText, Switch } from '@/components/ui/index.ts';
import { type PagePeople, RequestFailure, send } from '@/utils/messaging/index.ts';

interface SiteSwitchProps {
  page: PagePeople;
  /** Off for all sites: turning it on here turns it on there. */
  offEverywhere: boolean;
  onChanged(): void;
}

/** Whether people are found on this site by themselves. On a site not granted yet, the browser asks first. */
export function SiteSwitch({
  page: { origin, state, site, paused },
  offEverywhere,
  onChanged,
}: SiteSwitchProps) {
  const put = useAction(async (on: boolean) => {
    if (origin === undefined) return;
    if (on && offEverywhere) await send('settings.set', { detection: true });
    else if (site === undefined) await allow(origin);
    else await send('sites.update', { origin, enabled: on });
    onChanged();
  });
  if (origin === undefined || state === 'closed') return null;
  const isRead = state === 'ready' || state === 'scanning';
  const on = (isRead || paused === true) && site !== undefined;
  return (
    <>
      <Switch
        label={i18n.t('popup.findHere', { site: numText(siteName(origin)) })}
        // Opening the popup let us read this page, this once.
        hint={isRead && !on ? i18n.t('popup.once') : undefined}
        // While it is being put the other way it stands there already.
        checked={put.busy ? !on : on}
        onChecked={put.run}
      />
      {put.failure && (
        <p class="err" role="alert">
          {put.failure.code === 'denied'
            ? i18n.t('popup.siteDenied')
            : i18n.t('popup.siteFailed', { why: failureWords(put.failure).title })}
        </p>
      )}
    </>
  );
}

async function allow(origin: string): Promise<void> {
  if ((await allowSite(origin, 'popup')) === 'denied') throw new RequestFailure({ code: 'denied' });
}

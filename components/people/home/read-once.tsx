import { i18n } from '#i18n';
import type { PagePeople } from '@/utils/messaging/index.ts';
import { Banner, Button, numText } from '../../ui/index.ts';
import { useAllowSite } from './use-allow-site.ts';

/** Below the people of a page that was read for one click: why it does not go on by itself, and the one press that makes it. */
export function ReadOnce({ page: { origin, site, state } }: { page: PagePeople }) {
  const isOnce = site === undefined && (state === 'ready' || state === 'scanning');
  return isOnce && origin !== undefined ? <Offer origin={origin} /> : null;
}

function Offer({ origin }: { origin: string }) {
  const { denied, allow } = useAllowSite(origin);
  const site = numText(new URL(origin).host);
  return (
    <Banner
      icon="shield"
      title={i18n.t('people.once.title')}
      still
      action={
        <Button size="small" onClick={() => void allow()} data-key="always">
          {i18n.t('people.once.always', { site })}
        </Button>
      }
    >
      {denied ? i18n.t('people.page.denied') : i18n.t('people.once.text', { site })}
    </Banner>
  );
}

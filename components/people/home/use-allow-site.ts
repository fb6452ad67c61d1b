import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { send } from '@/utils/messaging/index.ts';
import { askForSite } from '@/utils/platform/site-access.ts';
import { useSession } from '../../shell/index.ts';
import { announce } from '../../ui/index.ts';

/** Asks the browser for one site by name. `allow` belongs in the click itself. */
export function useAllowSite(origin: string): { denied: boolean; allow(): Promise<void> } {
  const [denied, setDenied] = useState(false);
  const { refreshPage } = useSession();
  return {
    denied,
    async allow() {
      // The first thing in the click, or the browser no longer takes it as the person's doing.
      const allowed = await askForSite(origin);
      setDenied(!allowed);
      if (!allowed) return announce(i18n.t('people.page.denied'));
      await send('sites.granted', { origin, reason: 'panel' });
      await refreshPage();
    },
  };
}

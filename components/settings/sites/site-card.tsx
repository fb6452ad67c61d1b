import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Num } from '@/components/ui/index.ts';
import type { SiteView } from '@/utils/messaging/index.ts';
import { siteName } from './origin.ts';
import { receiptWords } from './receipt.ts';
import { SiteSettings } from './site-settings.tsx';
import type { Sites } from './use-sites.ts';

interface SiteCardProps {
  site: SiteView;
  sites: Sites;
}

/** A granted site: its receipt, the way to take it back, and what is done there. */
export function SiteCard({ site, sites }: SiteCardProps) {
  const name = siteName(site.origin);
  const [open, setOpen] = useState(false);
  return (
    <li class="site">
      <div class="line wrap between">
        <div class="grow">
          <h3>
            <Num>{name}</Num>
          </h3>
          <p class="small t2">{receiptWords(site)}</p>
        </div>
        <Button
          size="small"
          busy={sites.busy}
          aria-label={i18n.t('settings.sites.takeBackNamed', { site: name })}
          onClick={() => sites.takeBack(site.origin)}
        >
          {i18n.t('settings.sites.takeBack')}
        </Button>
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{i18n.t('settings.sites.more', { site: name })}</summary>
        {open && <SiteSettings site={site} />}
      </details>
    </li>
  );
}

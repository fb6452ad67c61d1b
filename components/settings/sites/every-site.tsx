import { i18n } from '#i18n';
import { Button } from '@/components/ui/index.ts';
import type { SiteView } from '@/utils/messaging/index.ts';
import { EVERY_SITE } from '@/utils/platform/site-access.ts';
import { receiptWords } from './receipt.ts';
import type { Sites } from './use-sites.ts';

interface EverySiteProps {
  /** The receipt, once all sites are allowed. */
  receipt: SiteView | undefined;
  sites: Sites;
}

/** The last rung: every site at once. What that means stands above the button, in plain words, whether pressed or not. */
export function EverySite({ receipt, sites }: EverySiteProps) {
  return (
    <section class="card stack mid" aria-labelledby="every-site">
      <h3 id="every-site">{i18n.t('settings.sites.every')}</h3>
      <p class="t2">{i18n.t('settings.sites.everyMeans')}</p>
      {receipt && <p class="small t2">{receiptWords(receipt)}</p>}
      <div>
        {receipt ? (
          <Button busy={sites.busy} onClick={() => sites.takeBack(EVERY_SITE)}>
            {i18n.t('settings.sites.everyTakeBack')}
          </Button>
        ) : (
          <Button busy={sites.busy} onClick={() => sites.allow(EVERY_SITE)}>
            {i18n.t('settings.sites.everyAllow')}
          </Button>
        )}
      </div>
    </section>
  );
}

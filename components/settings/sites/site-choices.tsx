import { i18n } from '#i18n';
import { Badge, Button, Num } from '@/components/ui/index.ts';
import { EVERY_SITE } from '@/utils/platform/site-access.ts';
import { KNOWN_SITES, titleOf } from './known.ts';
import { siteName } from './origin.ts';
import type { Sites } from './use-sites.ts';

/** The sites offered by name and whatever else was allowed, each with its one button. */
export function SiteChoices({ sites }: { sites: Sites }) {
  const granted = new Set(sites.list.value?.map(({ origin }) => origin));
  const offered = new Set<string>([...KNOWN_SITES.map(({ origin }) => origin), ...granted]);
  // All sites at once is no site of this list; Options has it.
  offered.delete(EVERY_SITE);
  return (
    <ul class="rows card flush">
      {[...offered].map((origin) => (
        <SiteChoice key={origin} origin={origin} granted={granted.has(origin)} sites={sites} />
      ))}
    </ul>
  );
}

function SiteChoice({ origin, granted, sites }: { origin: string; granted: boolean; sites: Sites }) {
  const site = titleOf(origin);
  return (
    <li>
      <div class="item">
        <span class="grow">
          <span class="line wrap">
            <span class="name">{site}</span>
            {granted && (
              <Badge tone="ok" icon="check">
                {i18n.t('settings.sites.allowed')}
              </Badge>
            )}
          </span>
          {site !== siteName(origin) && (
            <span class="sub below">
              <Num>{siteName(origin)}</Num>
            </span>
          )}
        </span>
        {granted ? (
          <Button
            look="quiet"
            size="small"
            aria-label={i18n.t('settings.sites.takeBackNamed', { site })}
            busy={sites.busy}
            onClick={() => sites.takeBack(origin)}
          >
            {i18n.t('settings.sites.takeBack')}
          </Button>
        ) : (
          <Button
            size="small"
            aria-label={i18n.t('settings.sites.allowNamed', { site })}
            busy={sites.busy}
            onClick={() => sites.allow(origin)}
          >
            {i18n.t('settings.sites.allow')}
          </Button>
        )}
      </div>
    </li>
  );
}

import { i18n } from '#i18n';
import { SkeletonBlock } from '@/components/ui/index.ts';
import { EVERY_SITE } from '@/utils/platform/site-access.ts';
import { FailureNote } from '../failure-note.tsx';
import { AnotherSite } from '../sites/another-site.tsx';
import { EverySite } from '../sites/every-site.tsx';
import { SiteCard } from '../sites/site-card.tsx';
import { SiteOutcome } from '../sites/site-outcome.tsx';
import { useSites } from '../sites/use-sites.ts';
import { Section } from './section.tsx';

/** Who may see what: every granted site with its receipt. */
export function SitesSection() {
  const sites = useSites('options');
  const { value, failure, again } = sites.list;
  const named = value?.filter(({ origin }) => origin !== EVERY_SITE);
  return (
    <Section id="sites" title={i18n.t('settings.sites.title')}>
      <p class="t2">{i18n.t('settings.sites.intro')}</p>
      {failure && <FailureNote failure={failure} onRetry={again} />}
      {value === undefined && !failure && <SkeletonBlock />}
      {named?.length === 0 && <p>{i18n.t('settings.sites.none')}</p>}
      {named && named.length > 0 && (
        <ul class="rows card flush">
          {named.map((site) => (
            <SiteCard key={site.origin} site={site} sites={sites} />
          ))}
        </ul>
      )}
      <SiteOutcome sites={sites} />
      <div class="line wrap">
        <AnotherSite busy={sites.busy} onAllow={sites.allow} />
      </div>
      {value && <EverySite receipt={value.find(({ origin }) => origin === EVERY_SITE)} sites={sites} />}
    </Section>
  );
}

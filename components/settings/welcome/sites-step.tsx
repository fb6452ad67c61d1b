import { i18n } from '#i18n';
import { Button } from '@/components/ui/index.ts';
import { AnotherSite } from '../sites/another-site.tsx';
import { SiteChoices } from '../sites/site-choices.tsx';
import { SiteOutcome } from '../sites/site-outcome.tsx';
import type { Sites } from '../sites/use-sites.ts';
import { Step } from './step.tsx';

interface SitesStepProps {
  accepted: boolean;
  focus: boolean;
  sites: Sites;
  skipped: boolean;
  onSkip(): void;
}

/** The third step: where people are found by themselves. Choosing none is a choice, too. */
export function SitesStep({ accepted, focus, sites, skipped, onSkip }: SitesStepProps) {
  const title = i18n.t('welcome.sitesTitle');
  if (!accepted) {
    return (
      <Step number={3} title={title} state="later">
        <p class="small">{i18n.t('welcome.later', { what: i18n.t('welcome.sitesLater') })}</p>
      </Step>
    );
  }
  const chosen = (sites.list.value?.length ?? 0) > 0;
  return (
    <Step number={3} title={title} state={chosen || skipped ? 'done' : 'open'} focus={focus}>
      <p class="t2">{i18n.t('welcome.sitesIntro')}</p>
      <SiteChoices sites={sites} />
      <SiteOutcome sites={sites} />
      <div class="line wrap">
        <AnotherSite busy={sites.busy} onAllow={sites.allow} />
        {!chosen && !skipped && (
          <Button look="quiet" onClick={onSkip}>
            {i18n.t('welcome.skip')}
          </Button>
        )}
      </div>
      {skipped && !chosen && <p class="t2">{i18n.t('welcome.skipped')}</p>}
    </Step>
  );
}

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { openWelcome } from '@/components/shell/index.ts';
import { Banner, Button, LiveRegion, SkeletonBlock } from '@/components/ui/index.ts';
import { send } from '@/utils/messaging/index.ts';
import { FailureNote } from '../failure-note.tsx';
import { useEdited } from '../use-edited.ts';
import { type Setup, useSetup } from '../use-setup.ts';
import { AboutSection } from './about-section.tsx';
import { AccountSection } from './account-section.tsx';
import { Contents, type Part } from './contents.tsx';
import { DataSection } from './data-section.tsx';
import { DetectionSection } from './detection-section.tsx';
import { LookSection } from './look-section.tsx';
import { PlacesSection } from './places-section.tsx';
import { Section } from './section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';

interface OptionsProps {
  /** What runs and waits; given by the entrypoint, so that this room does not lean on that one. */
  activity: ComponentChildren;
}

/** Everything that can be set. A change applies at once, everywhere. */
export function Options({ activity }: OptionsProps) {
  const { value: setup, failure, again } = useSetup();
  return (
    <div class="app">
      <main class="options">
        <h1 class="options-title">{i18n.t('settings.documentTitle')}</h1>
        {setup && <Parts setup={setup} activity={activity} />}
        {setup === undefined && !failure && <SkeletonBlock lines={5} />}
        {failure && <FailureNote failure={failure} onRetry={again} />}
      </main>
      <LiveRegion />
    </div>
  );
}

function Parts({ setup, activity }: { setup: Setup } & OptionsProps) {
  const settings = useEdited(setup.settings, (part) => send('settings.set', part));
  const accepted = setup.consent !== undefined;
  return (
    <div class="options-parts">
      <Contents parts={partsOf(setup)} />
      <div class="stack options-list">
        {!accepted && (
          <Banner
            tone="tip"
            icon="shield"
            title={i18n.t('settings.notAccepted')}
            still
            action={
              <Button size="small" onClick={() => void openWelcome()}>
                {i18n.t('settings.toWelcome')}
              </Button>
            }
          />
        )}
        {accepted && <AccountSection setup={setup} />}
        {accepted && setup.account && <PlacesSection account={setup.account} />}
        <SitesSection />
        <DetectionSection settings={settings} />
        <LookSection settings={settings} />
        <ShortcutsSection />
        {accepted && setup.account && (
          <Section id="activity" title={i18n.t('settings.activity.title')}>
            {activity}
          </Section>
        )}
        <DataSection />
        <AboutSection />
      </div>
    </div>
  );
}

/** What there is to jump to now: without consent and account, less. */
function partsOf({ consent, account }: Setup): Part[] {
  const connected = consent !== undefined && account !== undefined;
  return [
    consent && { id: 'account', title: i18n.t('settings.account.title') },
    connected && { id: 'places', title: i18n.t('settings.places.title') },
    { id: 'sites', title: i18n.t('settings.sites.title') },
    { id: 'detection', title: i18n.t('settings.detection.title') },
    { id: 'look', title: i18n.t('settings.look.title') },
    { id: 'shortcuts', title: i18n.t('settings.shortcuts.title') },
    connected && { id: 'activity', title: i18n.t('settings.activity.title') },
    { id: 'data', title: i18n.t('settings.data.title') },
    { id: 'about', title: i18n.t('settings.about.title') },
  ].filter((part): part is Part => Boolean(part));
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LiveRegion, Logo, SkeletonBlock } from '@/components/ui/index.ts';
import { ConsentStep } from '../consent/consent-step.tsx';
import { FailureNote } from '../failure-note.tsx';
import { useSites } from '../sites/use-sites.ts';
import { type Setup, useSetup } from '../use-setup.ts';
import { ConnectStep } from './connect-step.tsx';
import { Ready } from './ready.tsx';
import { SitesStep } from './sites-step.tsx';

/** The first page a person sees: consent, then an account, then sites. It can be left and come back to at any step. */
export function Welcome() {
  const { value: setup, failure, again } = useSetup();
  return (
    <div class="app">
      <main class="welcome">
        <header class="stack mid">
          <div class="line">
            <Logo size={28} />
            <span class="b">{i18n.t('extName')}</span>
          </div>
          <h1 class="welcome-title">{i18n.t('welcome.heading')}</h1>
          {setup === undefined && !failure && <SkeletonBlock lines={3} />}
        </header>
        {failure && !setup && <FailureNote failure={failure} onRetry={again} />}
        {setup && <Steps setup={setup} onChanged={again} />}
      </main>
      <LiveRegion />
    </div>
  );
}

/** The three steps, and the way in once they are done. */
function Steps({ setup, onChanged }: { setup: Setup; onChanged(): void }) {
  const sites = useSites('welcome');
  const [skipped, setSkipped] = useState(false);
  const [finished, setFinished] = useState<1 | 2>();
  const accepted = setup.consent !== undefined;
  const connected = setup.account !== undefined;
  const chosen = skipped || (sites.list.value?.length ?? 0) > 0;
  const done = [accepted, accepted && connected, accepted && chosen].filter(Boolean).length;
  const finish = (step: 1 | 2) => {
    setFinished(step);
    onChanged();
  };
  return (
    <>
      <p class="t2 welcome-progress">{progressWords(done)}</p>
      <ConsentStep acceptedAt={setup.consent?.acceptedAt} onAccepted={() => finish(1)} />
      <ConnectStep setup={setup} focus={finished === 1} onConnected={() => finish(2)} />
      <SitesStep
        accepted={accepted}
        focus={finished === 2}
        sites={sites}
        skipped={skipped}
        onSkip={() => setSkipped(true)}
      />
      {accepted && connected && chosen && <Ready />}
    </>
  );
}

function progressWords(done: number): string {
  switch (done) {
    case 0:
      return i18n.t('welcome.progress0');
    case 1:
      return i18n.t('welcome.progress1');
    case 2:
      return i18n.t('welcome.progress2');
    default:
      return i18n.t('welcome.progress3');
  }
}

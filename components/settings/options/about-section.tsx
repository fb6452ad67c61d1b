import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Section } from './section.tsx';

/** Which version this is, and whose it is not. */
export function AboutSection() {
  const { version } = browser.runtime.getManifest();
  return (
    <Section id="about" title={i18n.t('settings.about.title')}>
      <p>{i18n.t('settings.about.version', { version })}</p>
      <p class="t2">{i18n.t('settings.about.independent')}</p>
      <p class="t2">{i18n.t('settings.about.licence')}</p>
    </Section>
  );
}

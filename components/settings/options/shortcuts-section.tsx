import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/index.ts';
import { listShortcuts, openShortcutSettings, type Shortcut } from '@/utils/platform/shortcuts.ts';
import { Section } from './section.tsx';

/** Every command with its keys. The browser keeps them; only its own page changes them. */
export function ShortcutsSection() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [byHand, setByHand] = useState(false);
  useEffect(() => {
    const look = () => void listShortcuts().then(setShortcuts, () => undefined);
    look();
    // They are changed in another tab: look again on the way back.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <Section id="shortcuts" title={i18n.t('settings.shortcuts.title')}>
      <ul class="rows card flush">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name}>
            <div class="item wrapping">
              <span class="grow">{commandWords(name, description)}</span>
              {keys ? <kbd>{keys}</kbd> : <span class="t3">{i18n.t('settings.shortcuts.none')}</span>}
            </div>
          </li>
        ))}
      </ul>
      <div class="line wrap">
        <Button onClick={() => void openShortcutSettings().then((opened) => setByHand(!opened))}>
          {i18n.t('settings.shortcuts.change')}
        </Button>
      </div>
      {byHand && (
        <p role="status">
          {import.meta.env.FIREFOX
            ? i18n.t('settings.shortcuts.howFirefox')
            : i18n.t('settings.shortcuts.howChrome')}
        </p>
      )}
    </Section>
  );
}

/** The browser's own two commands come without words. */
function commandWords(name: string, description: string): string {
  if (description !== '') return description;
  if (name === '_execute_sidebar_action') return i18n.t('settings.shortcuts.sidebar');
  return name === '_execute_action' ? i18n.t('settings.shortcuts.execute') : name;
}

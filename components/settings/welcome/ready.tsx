import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { openOptions } from '@/components/shell/index.ts';
import { Banner, Button, Icon } from '@/components/ui/index.ts';
import { openPanel } from '@/utils/platform/panel.ts';
import { listShortcuts, type Shortcut } from '@/utils/platform/shortcuts.ts';

/** How to come back to all this: the toolbar button, the keys, the sidebar. */
export function Ready() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    listShortcuts().then(setShortcuts, () => undefined);
  }, []);
  const keysOf = (name: string) => shortcuts.find((shortcut) => shortcut.name === name)?.keys;
  const popup = keysOf('_execute_action');
  const sidebar = keysOf('_execute_sidebar_action');
  return (
    <section class="step open" aria-labelledby="ready">
      <span class="step-number" aria-hidden="true">
        <Icon name="panel" />
      </span>
      <div class="stack">
        <h2 class="step-title" id="ready">
          {i18n.t('welcome.readyTitle')}
        </h2>
        <ul class="stack tight t2">
          <li>{i18n.t('welcome.readyToolbar')}</li>
          {popup && <li>{i18n.t('welcome.readyShortcut', { keys: popup })}</li>}
          {sidebar && <li>{i18n.t('welcome.readySidebar', { keys: sidebar })}</li>}
        </ul>
        {failed && <Banner tone="warn" icon="alert" title={i18n.t('welcome.openFailed')} />}
        <div class="line wrap">
          <Button
            look="primary"
            icon="panel"
            onClick={() => void openPanel().then((opened) => setFailed(!opened))}
          >
            {i18n.t('welcome.readyOpen')}
          </Button>
          <Button look="quiet" onClick={() => void openOptions()}>
            {i18n.t('welcome.readyOptions')}
          </Button>
        </div>
      </div>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/index.ts';
import type { BudgetView } from '@/utils/messaging/index.ts';
import { listShortcuts } from '@/utils/platform/shortcuts.ts';

interface FootProps {
  budget: BudgetView | undefined;
  onOpen(): void;
}

/** What was spent from here today, and the way into the panel. */
export function Foot({ budget, onOpen }: FootProps) {
  const keys = usePanelKeys();
  return (
    <div class="line popup-foot">
      <div class="small t2 popup-spent">{budget && <Spent day={budget.day} />}</div>
      <Button look="primary" icon="panel" onClick={onOpen}>
        {i18n.t('popup.openPanel')}
        {keys && <kbd class="on-accent">{keys}</kbd>}
      </Button>
    </div>
  );
}

function Spent({ day: { used, limit } }: { day: BudgetView['day'] }) {
  const count = { used: used.toLocaleString(), limit: limit.toLocaleString() };
  return (
    <>
      <p class={used >= limit ? 'bad' : undefined}>{i18n.t('popup.requests', count)}</p>
      <p class="t3">{used >= limit ? i18n.t('popup.requestsFull') : i18n.t('popup.requestsHere')}</p>
    </>
  );
}

/** The keys that open the panel without the popup, where the browser has such a command and the person such keys. */
function usePanelKeys(): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    listShortcuts().then(
      (all) => setKeys(all.find(({ name }) => /panel|sidebar/.test(name))?.keys),
      () => undefined,
    );
  }, []);
  return keys;
}

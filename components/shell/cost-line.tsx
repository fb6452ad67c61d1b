import { i18n } from '#i18n';
import { useSession } from './use-session.ts';

/** What pressing the button above costs, where requests are few. Price before, proof after. */
export function CostLine({ requests }: { requests: number }) {
  const { metered, left } = useSession();
  if (!metered.value || left.value === undefined) return null;
  return (
    <p class="hint">
      {i18n.t('shell.cost', requests, { count: String(requests), left: left.value.toLocaleString() })}
    </p>
  );
}

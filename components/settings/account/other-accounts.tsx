import { i18n } from '#i18n';
import { Button, isolated } from '@/components/ui/index.ts';
import { type AccountView, send } from '@/utils/messaging/index.ts';
import { NotSaved } from '../not-saved.tsx';
import { useAction } from '../use-action.ts';
import { regionName } from './region.ts';
import { RemoveAccount } from './remove-account.tsx';

/** Accounts that are kept but not in use. Switching keeps what each has waiting. */
export function OtherAccounts({ accounts }: { accounts: readonly AccountView[] }) {
  const use = useAction((id: string) => send('account.switch', { id }));
  if (accounts.length === 0) return null;
  return (
    <div class="stack mid">
      <h3>{i18n.t('settings.account.others')}</h3>
      <ul class="rows card flush">
        {accounts.map((account) => (
          <li key={account.id}>
            <div class="item wrapping">
              <span class="grow">
                <bdi class="name">{account.name}</bdi>
                <span class="sub below">{regionName(account.region)}</span>
              </span>
              <Button
                size="small"
                busy={use.busy}
                aria-label={i18n.t('settings.account.switchNamed', { name: isolated(account.name) })}
                onClick={() => use.run(account.id)}
              >
                {i18n.t('settings.account.switch')}
              </Button>
              <RemoveAccount account={account} size="small" />
            </div>
          </li>
        ))}
      </ul>
      <NotSaved failure={use.failure} />
    </div>
  );
}

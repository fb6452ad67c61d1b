import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/index.ts';
import { AccountCard } from '../account/account-card.tsx';
import { ConnectChoice } from '../account/connect-choice.tsx';
import { OtherAccounts } from '../account/other-accounts.tsx';
import { useFollowedFocus } from '../use-followed-focus.ts';
import type { Setup } from '../use-setup.ts';
import { Section } from './section.tsx';

/** The account in use, the others, and the way to one more. */
export function AccountSection({ setup: { account, accounts, sandbox } }: { setup: Setup }) {
  const [adding, setAdding] = useState(false);
  const below = useRef<HTMLDivElement>(null);
  useFollowedFocus(below, adding);
  const done = () => setAdding(false);
  return (
    <Section id="account" title={i18n.t('settings.account.title')}>
      {account ? (
        // A key for each account: half-typed words of one must not show under another.
        <AccountCard key={account.id} account={account} sandbox={sandbox} />
      ) : (
        <p class="t2">{i18n.t('settings.account.none')}</p>
      )}
      <OtherAccounts accounts={accounts.filter(({ id }) => id !== account?.id)} />
      <div ref={below}>
        {account && !adding ? (
          <div class="line">
            <Button look="quiet" icon="plus" onClick={() => setAdding(true)}>
              {i18n.t('settings.account.add')}
            </Button>
          </div>
        ) : (
          <ConnectChoice sandbox={sandbox} onConnected={done} onCancel={account && done} />
        )}
      </div>
    </Section>
  );
}

import { i18n } from '#i18n';
import { send } from '@/utils/messaging/index.ts';
import { openOptions, useSession } from '../../shell/index.ts';
import { Button, numText, Switch } from '../../ui/index.ts';

/** What is rarely needed: this site, the account, keys, settings. */
export function More() {
  const { setup, page, refreshPage } = useSession();
  const account = setup.state.value.value?.account;
  const origin = page.value?.origin;
  const state = page.value?.state;
  const switchable = origin !== undefined && (state === 'ready' || state === 'scanning' || state === 'off');
  const setSite = async (change: { enabled: boolean } | { inPage: boolean }) => {
    if (origin === undefined) return;
    await send('sites.update', { origin, ...change });
    await refreshPage();
  };
  const site = page.value?.site;
  const paused = page.value?.paused === true;
  const setPage = async (on: boolean) => {
    const tabId = page.peek()?.tabId;
    if (tabId === undefined) return;
    await send('page.pause', { tabId, paused: !on });
    await refreshPage();
  };
  return (
    <div class="stack loose">
      {switchable && (paused || state !== 'off') && (
        <Switch
          label={i18n.t('people.more.findOnPage')}
          hint={i18n.t('people.more.findOnPageHint')}
          checked={!paused}
          onChecked={(on) => void setPage(on)}
        />
      )}
      {switchable && (
        <Switch
          label={i18n.t('people.more.findHere', { site: numText(new URL(origin).host) })}
          checked={paused || state !== 'off'}
          onChecked={(enabled) => void setSite({ enabled })}
        />
      )}
      {site && switchable && (
        <Switch
          label={i18n.t('inpage.switch', { site: numText(new URL(site.origin).host) })}
          hint={i18n.t('inpage.switchHint')}
          checked={site.inPage === true}
          onChecked={(inPage) => void setSite({ inPage })}
        />
      )}
      {account && (
        <section class="stack tight">
          <h2>{i18n.t('people.more.account')}</h2>
          <p>{account.name}</p>
        </section>
      )}
      <section class="stack mid">
        <h2>{i18n.t('people.more.keys')}</h2>
        <dl class="dl">
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{i18n.t('people.more.keySearch')}</dd>
          <dt>
            <kbd>B</kbd> <kbd>T</kbd>
          </dt>
          <dd>{i18n.t('people.more.keyPerson')}</dd>
          <dt>
            <kbd>{i18n.t('people.more.keyEscape')}</kbd>
          </dt>
          <dd>{i18n.t('people.more.keyBack')}</dd>
        </dl>
      </section>
      <div class="line wrap">
        <Button icon="settings" onClick={() => void openOptions()}>
          {i18n.t('people.more.settings')}
        </Button>
      </div>
    </div>
  );
}

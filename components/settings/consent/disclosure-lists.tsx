import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Num, Rich } from '@/components/ui/index.ts';
import { hostOf } from '../account/region.ts';
import { DISCLOSURE, type Disclosed } from './disclosure.ts';

/** What is read, what is sent, where and why: the three lists a person agrees to, and what never happens. */
export function DisclosureLists() {
  // `t` fills what it is given and leaves the rest, so that the hosts can be set as left-to-right text afterwards.
  const hosts = i18n.t('consent.whereHosts', { global: '{global}', india: '{india}' });
  const places = { global: <Num>{hostOf('global')}</Num>, india: <Num>{hostOf('india')}</Num> };
  return (
    <>
      <div class="disclosure">
        <List title={i18n.t('consent.readTitle')} lines={wordsOf(DISCLOSURE.read)} />
        <List title={i18n.t('consent.sentTitle')} lines={wordsOf(DISCLOSURE.sent)} />
        <List
          title={i18n.t('consent.whereTitle')}
          lines={[
            <Rich key="hosts" text={hosts} parts={places} />,
            i18n.t('consent.whereWhy'),
            i18n.t('consent.whereNobody'),
          ]}
        />
      </div>
      <p>{i18n.t('consent.never')}</p>
      <details class="small">
        <summary>{i18n.t('consent.protectTitle')}</summary>
        <p class="t2">{i18n.t('consent.protectKept')}</p>
        <p class="t2">{i18n.t('consent.protectDoes')}</p>
        <p class="t2">{i18n.t('consent.protectDoesNot')}</p>
      </details>
    </>
  );
}

const wordsOf = (lines: readonly Disclosed[]) => lines.map(({ words }) => words());

function List({ title, lines }: { title: string; lines: ComponentChildren[] }) {
  return (
    <div class="stack mid">
      <h3>{title}</h3>
      <ul class="stack tight t2">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

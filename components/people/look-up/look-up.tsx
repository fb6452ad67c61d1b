import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Found, MatchView } from '@/utils/messaging/index.ts';
import {
  FailureBanner,
  Frame,
  lookUpCost,
  momentText,
  RequestFoot,
  type RouteOf,
  useAsk,
  useSession,
  useView,
} from '../../shell/index.ts';
import { Button, Num, SkeletonRows, Status, useSlow } from '../../ui/index.ts';
import { askedTitle, lookUpRequest, titledByNumber } from '../asked.ts';
import { type Listed, PeopleList } from '../people-list.tsx';
import { PageSteps } from '../person/page-steps.tsx';
import { destinationOf, routeToMatch } from './destination.ts';

/**
 * Asks Whautomate about somebody. One clear match opens the person; several stay a list, because many people share a number;
 * none leads to the form with what is known so far.
 */
export function LookUp({ route }: { route: RouteOf<'look-up'> }) {
  const { asked } = route;
  const { open, replace, back } = useView();
  const { value: found, failure, loading, again } = useAsk('people.lookup', lookUpRequest(asked));
  const slow = useSlow(loading);
  const title = askedTitle(asked);

  useEffect(() => {
    if (loading || failure || !found) return;
    const destination = destinationOf(route, found);
    if (destination) replace(destination);
  }, [found, failure, loading, replace, route]);

  return (
    <Frame
      title={titledByNumber(asked) ? <Num>{title}</Num> : title}
      extra={<PageSteps pageKey={asked.pageKey} />}
      foot={<RequestFoot />}
    >
      {failure && !found && <FailureBanner failure={failure} onRetry={() => again()} />}
      {loading && !found && <Waiting cost={lookUpCost(asked)} slow={slow} onLeave={back} />}
      {found && found.matches.length > 1 && (
        <Matches
          found={found}
          onOpen={(listed) => open(routeToMatch(route, listed))}
          onNew={() => open({ view: 'new-person', asked, found })}
          onAgain={() => again({ fresh: true })}
        />
      )}
    </Frame>
  );
}

function Waiting({ cost, slow, onLeave }: { cost: number; slow: boolean; onLeave: () => void }) {
  const { metered } = useSession();
  return (
    <section class="stack mid late">
      <p class="line">
        <Status status="checking">{i18n.t('people.lookUp.asking')}</Status>
      </p>
      {metered.value && <p class="hint">{i18n.t('people.lookUp.cost', cost)}</p>}
      <SkeletonRows rows={2} />
      {slow && (
        <p class="line wrap">
          {i18n.t('people.lookUp.slow')}
          <Button size="small" onClick={onLeave}>
            {i18n.t('people.lookUp.leave')}
          </Button>
        </p>
      )}
    </section>
  );
}

interface MatchesProps {
  found: Found;
  onOpen: (listed: Listed) => void;
  onNew: () => void;
  onAgain: () => void;
}

function Matches({ found, onOpen, onNew, onAgain }: MatchesProps) {
  const { metered } = useSession();
  const list = (matches: readonly MatchView[]) => <PeopleList people={matches} onOpen={onOpen} />;
  return (
    <>
      <section class="stack tight">
        <h2>{i18n.t('people.lookUp.several', found.matches.length)}</h2>
        <p class="hint">{i18n.t('people.lookUp.chooseOne')}</p>
        {list(found.matches)}
      </section>
      {found.similar.length > 0 && (
        <section class="stack tight">
          <h2>{i18n.t('people.doubles.title')}</h2>
          {list(found.similar)}
        </section>
      )}
      <section class="stack mid">
        <Button icon="user-plus" block onClick={onNew} data-key="new">
          {i18n.t('people.lookUp.someoneElse')}
        </Button>
        <p class="hint">
          {i18n.t('people.lookUp.asOf', { time: momentText(found.asOf) })}{' '}
          <button type="button" class="link" onClick={onAgain}>
            {metered.value ? i18n.t('people.lookUp.againCost') : i18n.t('people.lookUp.again')}
          </button>
        </p>
      </section>
    </>
  );
}

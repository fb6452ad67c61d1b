import { FailureBanner } from './failure-banner.tsx';
import { useSession } from './use-session.ts';

/** The engine's words for why nothing moves, where they differ from the failure's code. */
const CODES: Record<string, string> = { refused: 'forbidden', 'backing-off': 'rate-limited' };

/** Why nothing is sent right now, on top of home; nothing while all goes well. */
export function HeldBanner() {
  const { setup, activity } = useSession();
  const account = setup.state.value.value?.account;
  const held = account && account.state !== 'ready' ? account.state : activity.state.value.value?.held;
  const failure = setup.state.value.failure ?? (held ? { code: CODES[held] ?? held } : undefined);
  return failure ? <FailureBanner failure={failure} onRetry={() => void setup.again()} /> : null;
}

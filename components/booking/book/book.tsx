import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FailureBanner, Frame, type RouteOf, useAsk, useStep } from '../../shell/index.ts';
import { isolated, SkeletonBlock } from '../../ui/index.ts';
import { Booked } from './booked.tsx';
import { Check } from './check.tsx';
import { Choose } from './choose.tsx';
import { useBooking } from './use-booking.ts';

/** Books or moves an appointment: choose a time, check it, see the proof. */
export function Book({ route }: { route: RouteOf<'book'> }) {
  const booking = useBooking(route);
  const { value: options, failure, again } = useAsk('booking.options', {}, ['setup']);
  const step = booking.step.value;

  useStep(() => {
    if (booking.step.peek() !== 'check' || booking.refuses.peek()) return false;
    booking.step.value = 'choose';
    return true;
  });
  // Each step is a view of its own to whoever hears it: its title is read when it opens.
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo({ top: 0 });
    if (step !== 'choose' || booking.taken.peek().length === 0)
      document.querySelector<HTMLElement>('h1')?.focus();
  }, [step, booking]);

  if (options === undefined) {
    const name = isolated(route.client.name);
    return (
      <Frame title={i18n.t('booking.for', { name })}>
        {failure ? <FailureBanner failure={failure} onRetry={() => again()} /> : <SkeletonBlock lines={4} />}
      </Frame>
    );
  }
  const part = { route, booking, options };
  if (step === 'done') return <Booked {...part} />;
  if (step === 'check') return <Check {...part} />;
  return <Choose {...part} onOptionsChanged={() => again()} />;
}

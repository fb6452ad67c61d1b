import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon, VisuallyHidden } from '@/components/ui/index.ts';

interface StepProps {
  number: number;
  title: string;
  /** `later` shows what comes, without anything to press. */
  state: 'later' | 'open' | 'done';
  /** Takes the focus once, when the step before it is finished. */
  focus?: boolean;
  children?: ComponentChildren;
}

/** One step of the first run: a number that becomes a tick, a title, and what there is to do. */
export function Step({ number, title, state, focus, children }: StepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <section class={`step ${state}`} aria-labelledby={`step-${number}`}>
      <span class="step-number" aria-hidden="true">
        {state === 'done' ? <Icon name="check" /> : number}
      </span>
      <div class={state === 'open' ? 'stack' : 'stack mid'}>
        <h2 class="step-title" id={`step-${number}`} ref={heading} tabIndex={-1}>
          {title}
          {state === 'done' && <VisuallyHidden>{i18n.t('welcome.stepDone')}</VisuallyHidden>}
        </h2>
        {children}
      </div>
    </section>
  );
}

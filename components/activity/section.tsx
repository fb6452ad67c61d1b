import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface SectionProps {
  title: string;
  count?: number;
  /** What waits for the person is told apart by more than its place. */
  urgent?: boolean;
  children: ComponentChildren;
}

/** A part of the view: a heading, which takes the focus when what was pressed goes away, and what stands under it. */
export function Section({ title, count, urgent, children }: SectionProps) {
  return (
    <section class="stack mid">
      <h2 class={urgent ? 'bad' : undefined} tabIndex={-1}>
        {count === undefined ? title : i18n.t('activity.counted', { title, count })}
      </h2>
      {children}
    </section>
  );
}

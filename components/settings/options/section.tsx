import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** The address's part after `#`, by which other surfaces link here. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One part of the options, with its heading as the place to jump to. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="stack" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="section-title" id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

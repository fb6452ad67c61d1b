import { signal } from '@preact/signals';

const polite = signal('');
const assertive = signal('');

/** Speaks a sentence to screen readers. The same sentence twice is spoken twice: the mark at the end differs. */
export function announce(sentence: string, urgent = false): void {
  const region = urgent ? assertive : polite;
  region.value = region.peek() === sentence ? `${sentence}\u00A0` : sentence;
}

/** Stands once in a surface, from its first moment, or nothing announced is heard. */
export function LiveRegion() {
  return (
    <>
      <div class="sr" role="status" aria-live="polite">
        {polite}
      </div>
      <div class="sr" role="alert" aria-live="assertive">
        {assertive}
      </div>
    </>
  );
}

/** Why a click is not taken for a person's wish. */
export type Refusal = 'forged' | 'early' | 'covered';

/** People need about this long to see what they press; what appears under a finger on its way does not get the click. */
const SEEN_FOR_MS = 500;
/** The least the browser allows for visibility it computes itself. */
const DELAY_MS = 100;

/** IntersectionObserver v2 (Chromium): `isVisible` only if nothing covers, fades, filters or distorts the target. */
interface Sight extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

export interface GuardOptions {
  signal: AbortSignal;
  now?: () => number;
  Observer?: typeof IntersectionObserver;
}

/** Judges the clicks on something that stands inside a page. */
export interface Guard {
  refusal(event: Event): Refusal | undefined;
}

/**
 * Watches whether a person can see `target` whole and as we drew it, and refuses clicks while they can't, or when it only just
 * became so. The page around our frame can lay things over it, fade, turn, clip or move it; the browser tells a frame about all
 * of these, across origins, through IntersectionObserver v2. Firefox has no v2: there only clipping and timing are seen, which
 * is why nothing that writes is offered in a frame at all (ADR 6).
 */
export function guard(
  target: Element,
  { signal, now = () => performance.now(), Observer = IntersectionObserver }: GuardOptions,
): Guard {
  let seenSince: number | undefined;
  const note = (sights: readonly Sight[]) => {
    for (const { intersectionRatio, isVisible = true } of sights) {
      // A whole target may round to a hair under 1.
      const isSeen = intersectionRatio > 0.98 && isVisible;
      seenSince = isSeen ? (seenSince ?? now()) : undefined;
    }
  };
  const options = { threshold: [0, 0.5, 0.98, 1], trackVisibility: true, delay: DELAY_MS };
  const observer = new Observer(note, options);
  observer.observe(target);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const { ownerDocument: document } = target;
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) seenSince = undefined;
      // Seen again is news: the observer tells only what changes, so it starts over.
      else {
        observer.unobserve(target);
        observer.observe(target);
      }
    },
    { signal },
  );

  return {
    refusal(event) {
      if (!event.isTrusted) return 'forged';
      note(observer.takeRecords());
      if (seenSince === undefined) return 'covered';
      return now() - seenSince < SEEN_FOR_MS ? 'early' : undefined;
    },
  };
}

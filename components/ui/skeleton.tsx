import { i18n } from '#i18n';

/** Rows that stand for people while the first answer is on its way. CSS shows nothing at all for the first 400 ms. */
export function SkeletonRows({ rows = 3 }: { rows?: number }) {
  return (
    <div class="stack" aria-busy="true">
      <span class="sr">{i18n.t('ui.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={row} class="line skel-row" aria-hidden="true">
          <span class="skel round" />
          <div class="grow stack mid">
            <span class="skel skel-name" />
            <span class="skel skel-sub" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** One block of a known height, such as the slots of a day. */
export function SkeletonBlock({ lines = 2 }: { lines?: number }) {
  return (
    <div class="stack mid" aria-busy="true">
      <span class="sr">{i18n.t('ui.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <span key={line} class="skel skel-block" aria-hidden="true" />
      ))}
    </div>
  );
}

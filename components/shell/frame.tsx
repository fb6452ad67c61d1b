import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { IconButton } from '../ui/index.ts';
import { useView } from './use-view.ts';

interface FrameProps {
  /** Stands in the head beside the way back and is what focus goes to when the view opens. */
  title?: ComponentChildren;
  /** Instead of a title, where the body has its own `h1`: where one came from. */
  context?: ComponentChildren;
  /** After the title. */
  extra?: ComponentChildren;
  /** One step back within the view itself; absent: leaves the view. */
  onBack?: () => void;
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** A view above home: back and title stay on top, the one action below, the rest scrolls. */
export function Frame({ title, context, extra, onBack, foot, children }: FrameProps) {
  const { back } = useView();
  return (
    <>
      <header class="head plain">
        <div class="line">
          <IconButton icon="back" label={i18n.t('shell.back')} class="head-back" onClick={onBack ?? back} />
          {title === undefined ? (
            <span class="grow clip t2">{context}</span>
          ) : (
            <h1 class="grow clip" tabIndex={-1}>
              {title}
            </h1>
          )}
          {extra}
        </div>
      </header>
      <main class="body stack loose">{children}</main>
      {foot}
    </>
  );
}

/** The foot with the view's one action. */
export function Foot({ children }: { children: ComponentChildren }) {
  return <footer class="foot stack mid">{children}</footer>;
}

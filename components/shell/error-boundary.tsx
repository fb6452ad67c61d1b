import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button, Empty } from '../ui/index.ts';

interface BoundaryProps {
  children: ComponentChildren;
  /** Out of the view that broke. */
  onLeave: () => void;
}

/** Keeps a fault in one view from taking the panel away, and always offers a way out. */
export class ErrorBoundary extends Component<BoundaryProps, { error?: unknown }> {
  override state: { error?: unknown } = {};

  override componentDidCatch(error: unknown) {
    // Our own fault: the stack belongs into the extension's console, where no page can read it.
    console.error(error);
    this.setState({ error });
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    const leave = () => {
      this.setState({ error: undefined });
      this.props.onLeave();
    };
    return (
      <main class="body">
        <Empty
          icon="warning"
          title={i18n.t('shell.broken.title')}
          action={
            <>
              <Button onClick={leave}>{i18n.t('shell.broken.leave')}</Button>
              <Button look="quiet" onClick={() => location.reload()}>
                {i18n.t('shell.broken.reload')}
              </Button>
            </>
          }
        >
          {i18n.t('shell.broken.text')}
        </Empty>
      </main>
    );
  }
}

import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { announce } from './live-region.tsx';

export interface ToastOptions {
  text: string;
  /** Such as Undo. */
  action?: { label: string; onAct: () => void };
}

interface Shown extends ToastOptions {
  id: number;
}

/** Ms a toast stays; the pointer or focus on it stops the clock. */
const STAY = 8_000;

const shown = signal<Shown[]>([]);
let last = 0;

/** Tells in passing that something was done. Never for what is already visible, never the only way to undo. */
export function toast(options: ToastOptions): void {
  last += 1;
  shown.value = [{ ...options, id: last }];
  announce(options.text);
}

const dismiss = (id: number) => {
  shown.value = shown.value.filter((one) => one.id !== id);
};

/** Where toasts appear: above the foot, one at a time, so that little is covered. What an older one offered is in Activity. */
export function ToastRegion() {
  return (
    <section class="toasts" aria-label={i18n.t('ui.notices')}>
      {shown.value.map((one) => (
        <Toast key={one.id} toast={one} />
      ))}
    </section>
  );
}

function Toast({ toast: { id, text, action } }: { toast: Shown }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(id), STAY);
    return () => clearTimeout(timer);
  }, [held, id]);
  return (
    <div
      class="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <Icon name="check" class="ok" />
      <span class="grow">{text}</span>
      {action && (
        <Button
          look="quiet"
          size="small"
          icon="undo"
          onClick={() => {
            dismiss(id);
            action.onAct();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" size="small" label={i18n.t('ui.dismiss')} onClick={() => dismiss(id)} />
    </div>
  );
}

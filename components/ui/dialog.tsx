import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button, type ButtonProps } from './button.tsx';

export interface DialogProps {
  title: ComponentChildren;
  children?: ComponentChildren;
  /** The harmless way out, such as "Keep it": first focus, Esc and a click outside all mean this. */
  keep: string;
  onKeep: () => void;
  /** The verb that does it, such as "Cancel appointment". */
  act: ComponentChildren;
  onAct: () => void;
  look?: ButtonProps['look'];
  busy?: boolean;
}

/**
 * Asks before something that others will notice. A native modal dialog: it traps focus, makes the rest inert and gives
 * focus back. Mount it to open it.
 */
export function Dialog(props: DialogProps) {
  const { title, children, keep, onKeep, act, onAct, look = 'primary', busy } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-harmless]')?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    <dialog
      ref={ref}
      class="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onKeep();
      }}
      onClick={(event) => event.target === ref.current && onKeep()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="dialog-in">
        <h2 id={id} class="dialog-title">
          {title}
        </h2>
        {children}
        <div class="dialog-acts">
          <Button data-harmless="" onClick={onKeep}>
            {keep}
          </Button>
          <Button look={look} busy={busy} onClick={onAct}>
            {act}
          </Button>
        </div>
      </div>
    </dialog>
  );
}

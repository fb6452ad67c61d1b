import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { useRoving } from './roving.ts';

export interface MenuItem {
  label: string;
  icon?: IconName;
  danger?: boolean;
  onChoose: () => void;
}

/** A button that opens a short list of verbs. Esc and a click elsewhere close it and give focus back. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const { group, item } = useRoving('list', items.length);
  const button = () => root.current?.querySelector<HTMLElement>('[aria-haspopup]');

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const choose = (onChoose: () => void) => {
    setOpen(false);
    button()?.focus();
    onChoose();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears Esc and Tab for what stands inside
    <div
      class="menu-at"
      ref={root}
      onKeyDown={(event) => {
        if (!open || (event.key !== 'Escape' && event.key !== 'Tab')) return;
        setOpen(false);
        if (event.key === 'Tab') return;
        event.stopPropagation();
        button()?.focus();
      }}
    >
      <IconButton
        icon="more"
        label={label}
        aria-haspopup="menu"
        aria-expanded={open ? 'true' : 'false'}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div class="menu" role="menu" aria-label={label} {...group}>
          {items.map((entry, index) => (
            <button
              key={entry.label}
              type="button"
              role="menuitem"
              class={entry.danger ? 'menu-item bad' : 'menu-item'}
              {...item(index)}
              onClick={() => choose(entry.onChoose)}
            >
              {entry.icon && <Icon name={entry.icon} />}
              {entry.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

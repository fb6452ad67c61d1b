import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useRoving } from './roving.ts';

export interface TabChoice<Value extends string> {
  value: Value;
  label: string;
  /** A count or a badge after the word. */
  extra?: ComponentChildren;
}

interface TabsProps<Value extends string> {
  label: string;
  value: Value;
  onValue: (value: Value) => void;
  tabs: readonly TabChoice<Value>[];
  /** Ties tabs and panel together; from `useTabs`. */
  base: string;
}

/** Ids for a group of tabs and the panel below. */
export function useTabs(value: string) {
  const base = useId();
  return {
    base,
    panel: { id: `${base}-panel`, role: 'tabpanel', 'aria-labelledby': `${base}-${value}` } as const,
  };
}

/** Views side by side; arrows move and choose at once, because showing one costs nothing. */
export function Tabs<Value extends string>({ label, value, onValue, tabs, base }: TabsProps<Value>) {
  const chosen = tabs.findIndex((tab) => tab.value === value);
  const { group, item } = useRoving('row', tabs.length, chosen);
  return (
    <div class="tabs" role="tablist" aria-label={label} {...group}>
      {tabs.map((tab, index) => (
        <button
          key={tab.value}
          type="button"
          class="tab"
          role="tab"
          id={`${base}-${tab.value}`}
          aria-selected={tab.value === value ? 'true' : 'false'}
          aria-controls={tab.value === value ? `${base}-panel` : undefined}
          {...item(index)}
          tabIndex={index === chosen ? 0 : -1}
          onFocus={() => tab.value !== value && onValue(tab.value)}
          onClick={() => onValue(tab.value)}
        >
          {tab.label}
          {tab.extra}
        </button>
      ))}
    </div>
  );
}

import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Route } from './routes.ts';
import type { Entry } from './stack.ts';

/** What a view can do with the stack it stands in. */
export interface View {
  readonly entry: Entry;
  /** Whether there is a view below to go back to. */
  readonly canGoBack: boolean;
  open(route: Route): void;
  replace(route: Route): void;
  /** One step back; asks first where something typed would be lost. */
  back(): void;
  /** One step back without asking, for a view whose work is done. */
  close(): void;
  home(): void;
}

export const ViewContext = createContext<View | undefined>(undefined);

/** The view this component belongs to. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (view === undefined) throw new Error('A view is shown outside of <App>: wrap it in ViewContext.');
  return view;
}

/**
 * Something that lives as long as the view is open, not as long as its component is shown: made once per `key`.
 * Signals kept this way survive a switch of tabs and views opened on top.
 */
export function useKept<Kept>(key: string, make: () => Kept): Kept {
  const view = useContext(ViewContext);
  const [loose] = useState(() => new Map<string, unknown>());
  const memory = view?.entry.memory ?? loose;
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as Kept;
}

/** While `holds` answers true, leaving the view asks whether what was typed may be lost. */
export function useHolds(holds: () => boolean): void {
  const { entry } = useView();
  useEffect(() => {
    entry.holds = holds;
  });
}

/** What goes along when this view is gone on with in another surface: more than it was opened with. */
export function useCarry(carry: () => Route): void {
  const { entry } = useView();
  useEffect(() => {
    entry.carry = carry;
  });
}

/** Esc first goes one step back within the view: `step` does it and answers true, or answers false. */
export function useStep(step: () => boolean): void {
  const { entry } = useView();
  useEffect(() => {
    entry.step = step;
    return () => {
      entry.step = undefined;
    };
  });
}

import type { PageDetection } from '../types.ts';

/** How a name was found, the surest first. A sure name replaces a guess for the same value elsewhere on the page. */
export const CERTAINTY = ['adapter', 'markup', 'text', 'row', 'scope', 'companion', 'guess'] as const;
export type Certainty = (typeof CERTAINTY)[number];

export interface Named {
  readonly name: string;
  readonly certainty: Certainty;
}

/** A detection that may still get its name. */
export interface Draft {
  readonly detection: PageDetection;
  readonly named?: Named | undefined;
}

const identity = ({ kind, value }: PageDetection) => `${kind}:${value}`;

function better(a: Named | undefined, b: Named): Named {
  if (!a) return b;
  const order = CERTAINTY.indexOf(a.certainty) - CERTAINTY.indexOf(b.certainty);
  if (order !== 0) return order < 0 ? a : b;
  // "Olivia" among recipients and "Olivia Hartwell" in the header are one person: the fuller name says more.
  return b.name.length > a.name.length && b.name.includes(a.name) ? b : a;
}

/** Gives every place of one value the surest name any of its places has. */
export function settleNames(drafts: readonly Draft[]): PageDetection[] {
  const best = new Map<string, Named>();
  for (const { detection, named } of drafts) {
    if (named) best.set(identity(detection), better(best.get(identity(detection)), named));
  }
  return drafts.map(({ detection }) => {
    const named = best.get(identity(detection));
    return named ? { ...detection, name: named.name } : detection;
  });
}

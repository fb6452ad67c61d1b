import { SPEAKER } from '../names/complete.ts';
import type { Site } from '../sites/engine.ts';
import type { PageDetection } from '../types.ts';

/** How a name was found, the surest first. A sure name replaces a guess for the same value elsewhere on the page. */
export const CERTAINTY = ['adapter', 'markup', 'text', 'row', 'card', 'scope', 'guess', 'companion'] as const;
export type Certainty = (typeof CERTAINTY)[number];

export interface Named {
  readonly name: string;
  readonly certainty: Certainty;
}

/** A detection that may still get its name. */
export interface Draft {
  readonly detection: PageDetection;
  readonly named?: Named | undefined;
  /** Where it stands in its run, for what stands beside it there. */
  readonly place?: { readonly text: string; readonly start: number; readonly end: number };
}

const identity = ({ kind, value, extension = '' }: PageDetection) => `${kind}:${value}:${extension}`;
const rank = ({ certainty }: Named) => CERTAINTY.indexOf(certainty);

function better(a: Named | undefined, b: Named): Named {
  if (!a) return b;
  if (rank(a) !== rank(b)) return rank(a) < rank(b) ? a : b;
  // "Olivia" among recipients and "Olivia Hartwell" in the header are one person: the fuller name says more.
  return b.name.length > a.name.length && b.name.includes(a.name) ? b : a;
}

/** Between two values of one person stand a comma, "or", a label: no sentence, no other line. */
const BESIDE = /^(?:[\s,;–—()<>-]|\p{L}{1,10}[.:]?(?=\s)){0,8}$/u;

/** The nearest value before (else after) a draft in the same run with nothing but labels between. */
function companions(drafts: readonly Draft[]): Map<Draft, Draft> {
  const found = new Map<Draft, Draft>();
  const placed = drafts.filter((draft) => draft.place);
  for (const [index, draft] of placed.entries()) {
    for (const other of [placed[index - 1], placed[index + 1]]) {
      const [a, b] = [other?.place, draft.place];
      if (!a || !b || !other || a.text !== b.text || found.has(draft)) continue;
      const gap = a.end <= b.start ? a.text.slice(a.end, b.start) : a.text.slice(b.end, a.start);
      if (gap.length < 32 && BESIDE.test(gap) && !SPEAKER.test(gap)) found.set(draft, other);
    }
  }
  return found;
}

/** Gives every place of one value the surest name any of its places has, and says what is own and what the page is about. */
export function settle(drafts: readonly Draft[], site: Site | undefined): PageDetection[] {
  const best = new Map<string, Named>();
  const keep = (detection: PageDetection, named: Named) =>
    best.set(identity(detection), better(best.get(identity(detection)), named));
  for (const { detection, named } of drafts) if (named) keep(detection, named);
  for (const [draft, other] of companions(drafts)) {
    const named = best.get(identity(other.detection));
    if (named && named.certainty !== 'companion') keep(draft.detection, { ...named, certainty: 'companion' });
  }
  return drafts.map(({ detection }) => {
    const name = best.get(identity(detection))?.name;
    const own = site?.own.has(detection.value) ?? false;
    const about = !own && isAbout(detection, site?.about);
    return { ...detection, ...(name ? { name } : {}), ...(own ? { own } : {}), ...(about ? { about } : {}) };
  });
}

function isAbout({ kind, value, raw }: PageDetection, about: string | undefined): boolean {
  if (!about) return false;
  if (kind === 'email') return about.toLowerCase().includes(value);
  return about.includes(raw) || about.replace(/\D/g, '') === value.slice(1);
}

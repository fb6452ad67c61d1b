import { completeAmong, completeFirm, completeName } from '../names/complete.ts';
import { WROTE_FIRST } from '../names/wrote.ts';
import { isShown } from '../page/elements.ts';
import { type Clue, type Root, selectAll } from '../sources/clue.ts';
import type { Read, SiteAdapter } from './types.ts';

/** An adapter at work on one document. */
export interface Site {
  readonly adapter: SiteAdapter;
  /** False when none of its anchors is there though the page has text: it yields to generic detection and says so. */
  readonly healthy: boolean;
  /** Values (addresses, lower case) of the signed-in user. */
  readonly own: ReadonlySet<string>;
  /** What the page is about, as the page spells it: to be compared with detections. */
  readonly about: string | undefined;
  /** The owner of an address, from the site's own attributes. */
  nameOf(value: string): string | undefined;
  /** The owner of the part of the page an element stands in; parts that hold the `row` which has a name of its own are too big. */
  scopeName(element: Element, row?: Element | null): string | undefined;
  /** Whether an element stands where many people are listed, and no name belongs to the number behind it. */
  isList(element: Element): boolean;
  /** "Theo" or "Dr. Patel" in a text, completed by the one participant it can mean. */
  complete(name: string): string;
  clues(root: Root): Clue[];
}

const ADDRESS = /[\w.%+-]+@[\w.-]+\.[a-z]{2,}/i;

function readOff(element: Element, read: Read): string {
  const text = read === 'text' ? (element.textContent ?? '') : (element.getAttribute(read.attribute) ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** A name as a site gives it: not an address, not a number, not "me". */
function usable(text: string, adapter: SiteAdapter): string | undefined {
  const name = text.replace(/^~\s?/, '');
  if (
    name.length > 60 ||
    /@|\d{3}|\p{Nd}:/u.test(name) ||
    !/\p{L}/u.test(name) ||
    adapter.selfNames?.includes(name)
  )
    return undefined;
  return name;
}

const WRITER = new RegExp(`(?:^|[\\d,:] ?(?:[AP]M )?)(?:(?:${WROTE_FIRST}) )?([^\\d<>,:]{2,60}?)\\s*<`, 'u');

/** `On Sun, … 6:41 PM Olivia Hartwell <…> wrote:` is a sentence; a field is a name as it stands. */
const nameIn = (text: string, adapter: SiteAdapter) =>
  usable(WRITER.exec(text)?.[1]?.trim() ?? text, adapter);

/** The first (or last) of some elements that is not the user's own and reads as `accept` asks. */
function pick(
  elements: ArrayLike<Element>,
  rule: { readonly which?: 'first' | 'last'; readonly read?: Read },
  own: ReadonlySet<string>,
  accept: (text: string) => string | undefined,
): string | undefined {
  const all = Array.from(elements);
  for (const element of rule.which === 'last' ? all.reverse() : all) {
    // A mail that was loaded ahead stands hidden behind the open one.
    if (own.has(element.getAttribute('email')?.toLowerCase() ?? '') || !isShown(element)) continue;
    const accepted = accept(readOff(element, rule.read ?? 'text'));
    if (accepted) return accepted;
  }
  return undefined;
}

/** Makes an adapter work on a document: asks the page once for what holds everywhere, and for scopes when they are needed. */
export function openSite(adapter: SiteAdapter, document: Document): Site {
  const own = new Set<string>();
  for (const { select, read } of adapter.own) {
    for (const element of document.querySelectorAll(select)) {
      const address = ADDRESS.exec(readOff(element, read))?.[0].toLowerCase();
      if (address) own.add(address);
    }
  }
  const names = new Map<string, string>();
  for (const rule of adapter.people) {
    for (const element of rule.name ? document.querySelectorAll(rule.select) : []) {
      const value = readOff(element, rule.value).toLowerCase();
      const given = rule.name && usable(readOff(element, rule.name), adapter);
      if (!given || !ADDRESS.test(value)) continue;
      const short = !given.includes(' ');
      const firm = short && rule.shortened && element.matches(rule.shortened) && completeFirm(given, value);
      const name = (short && completeName(given, value)) || firm || given;
      if (name.length > (names.get(value)?.length ?? 0)) names.set(value, name);
    }
  }
  const healthy = adapter.anchors.some((anchor) => document.querySelector(anchor) !== null);
  const scopes = new Map(adapter.scopes.map((rule) => [rule, new WeakMap<Element, string | null>()]));
  const read = (scope: Element, rule: SiteAdapter['scopes'][number]) =>
    pick((rule.page ? document : scope).querySelectorAll(rule.name), rule, own, (text) =>
      nameIn(text, adapter),
    ) ?? null;
  const about = adapter.about
    .map((rule) => pick(document.querySelectorAll(rule.select), rule, own, (text) => text || undefined))
    .find((text) => text !== undefined);
  const people = [...new Set(names.values())];
  return {
    adapter,
    healthy,
    own,
    about,
    nameOf: (value) => names.get(value),
    scopeName(element, row) {
      for (const rule of adapter.scopes) {
        const scope = element.closest(rule.within);
        if (!scope || (rule.except && element.closest(rule.except))) continue;
        if (row && scope !== row && scope.contains(row)) continue;
        if (rule.unless && document.querySelector(rule.unless)) continue;
        const known = scopes.get(rule)?.get(scope);
        const name = known === undefined ? read(scope, rule) : known;
        scopes.get(rule)?.set(scope, name);
        if (name) return name;
      }
      return undefined;
    },
    isList: (element) => !!adapter.lists && element.closest(adapter.lists) !== null,
    complete: (name) => completeAmong(name, people),
    clues(root) {
      return (adapter.carriers ?? []).flatMap((rule) =>
        selectAll(root, rule.select).flatMap((element): Clue[] => {
          const raw = rule.pattern.exec(element.getAttribute(rule.attribute) ?? '')?.[1];
          if (!raw) return [];
          const certain = rule.certain ? { certain: rule.certain } : {};
          return [
            {
              element,
              source: 'attribute',
              attribute: rule.attribute,
              text: rule.plus ? `+${raw}` : raw,
              raw,
              ...certain,
            },
          ];
        }),
      );
    },
  };
}

import type { Evidence, PagePerson, PlainDetection } from './types.ts';

interface Draft {
  readonly name?: string;
  readonly detections: PlainDetection[];
}

const RANK = { high: 0, medium: 1, low: 2 } as const;

/** "Dr. Anika Patel", "Patel, Anika" and "anika patel" are one name; "Anika" alone is not enough to join on. */
function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\b(?:dr|mr|mrs|ms|prof|herr|frau|dra|sr|sra|mme|med|dent)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .sort()
    .join(' ');
}

const identity = (detection: PlainDetection) => `${detection.kind}:${detection.value}`;

function evidenceOf({
  kind,
  value,
  raw,
  source,
  confidence,
  reason,
  extension,
  name,
}: PlainDetection): Evidence {
  return {
    kind,
    value,
    raw,
    source,
    confidence,
    reason,
    ...(extension ? { extension } : {}),
    ...(name ? { name } : {}),
  };
}

function values(detections: readonly PlainDetection[], kind: PlainDetection['kind']): string[] {
  const ofKind = detections.filter((detection) => detection.kind === kind);
  return [
    ...new Set(ofKind.sort((a, b) => RANK[a.confidence] - RANK[b.confidence]).map(({ value }) => value)),
  ];
}

function person({ name, detections }: Draft): PagePerson {
  const [first] = detections;
  const seen = new Set<string>();
  const evidence = detections.map(evidenceOf).filter((item) => {
    const key = JSON.stringify(item);
    return !seen.has(key) && seen.add(key);
  });
  return {
    key: first ? identity(first) : '',
    ...(name ? { name } : {}),
    emails: values(detections, 'email'),
    phones: values(detections, 'phone'),
    evidence,
    about: detections.some(({ about }) => about === true),
  };
}

/** The name most places agree on; among equals the fullest. */
function bestName(detections: readonly PlainDetection[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { name } of detections) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length)[0]?.[0];
}

/**
 * Makes people of what a page shows. One value is one person; several values are one person only when the page gives
 * them the same full name. Nothing is merged by guess: two people at one front desk stay two.
 *
 * @param detections in page order, without the signed-in user's own
 * @param about values (`kind:value`) the page is about; they come first
 */
export function groupPeople(
  detections: readonly PlainDetection[],
  { about = [] }: { about?: readonly string[] } = {},
): PagePerson[] {
  const mine = new Set(about);
  const byValue = new Map<string, PlainDetection[]>();
  for (const detection of detections) {
    if (detection.own) continue;
    const marked = mine.has(identity(detection)) ? { ...detection, about: true } : detection;
    const known = byValue.get(identity(detection));
    if (known) known.push(marked);
    else byValue.set(identity(detection), [marked]);
  }
  const drafts = new Map<string, Draft>();
  for (const [value, found] of byValue) {
    const name = bestName(found);
    const key = name && nameKey(name).includes(' ') ? `name:${nameKey(name)}` : value;
    const draft = drafts.get(key);
    if (draft) draft.detections.push(...found);
    else drafts.set(key, { ...(name ? { name } : {}), detections: found });
  }
  const people = [...drafts.values()].map(person);
  return people.sort((a, b) => Number(b.about) - Number(a.about));
}

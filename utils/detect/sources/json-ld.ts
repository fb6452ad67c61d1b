import { byTag, type Clue, type Root } from './clue.ts';

/** One value in a JSON-LD block. */
export interface JsonLdValue {
  readonly kind: 'phone' | 'email';
  readonly text: string;
  /** Only of a `Person`: an organisation's number is nobody's. */
  readonly name?: string;
}

const KEYS: Record<string, JsonLdValue['kind']> = { telephone: 'phone', email: 'email' };
const DEEPEST = 12;
const MOST = 500;

const isPerson = (type: unknown) =>
  [type].flat().some((one) => typeof one === 'string' && /(?:^|\/)Person$/.test(one));

/** Telephones and addresses of schema.org data, however deep. Fax numbers and identifiers are left out. */
export function readJsonLd(source: string): JsonLdValue[] {
  const found: JsonLdValue[] = [];
  const visit = (node: unknown, person: string | undefined, depth: number): void => {
    if (depth > DEEPEST || found.length >= MOST || typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const one of node) visit(one, person, depth + 1);
      return;
    }
    const record = node as Record<string, unknown>;
    const own = isPerson(record['@type']) && typeof record.name === 'string' ? record.name.trim() : undefined;
    const nested = /ContactPoint/.test(String(record['@type'])) ? person : undefined;
    const name = own || nested;
    for (const [key, value] of Object.entries(record)) {
      const kind = KEYS[key];
      if (!kind) visit(value, name, depth + 1);
      else
        for (const text of [value].flat())
          if (typeof text === 'string') found.push({ kind, text, ...(name ? { name } : {}) });
    }
  };
  try {
    visit(JSON.parse(source), undefined, 0);
  } catch {
    // Broken JSON-LD is common and nobody's business.
  }
  return found;
}

/** The JSON-LD of a root. */
export function jsonLdClues(root: Root): Clue[] {
  const blocks = byTag(root, 'script').filter((element) =>
    /^application\/ld\+json/i.test(element.getAttribute('type') ?? ''),
  );
  return blocks.flatMap((element) =>
    readJsonLd(element.textContent ?? '').map(({ kind, text, name }) => ({
      element,
      source: 'jsonld' as const,
      raw: text,
      text: text.replace(/^(?:mailto|tel):/i, ''),
      certain: kind,
      ...(name ? { name } : {}),
    })),
  );
}

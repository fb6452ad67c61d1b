/** `mailto:`, angle brackets and a display name may surround the address, as in `Ann <ann@x.org>`. */
const ADDRESS =
  /^(?:mailto:)?(?:[^<>]*<)?\s*([^\s<>"(),:;\\[\]@]{1,64})@([^\s<>"(),:;\\[\]@]{1,253})\s*>?$/iu;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/**
 * The form in which addresses are compared and stored: trimmed, NFC, lower case, Unicode domains as they are typed.
 * Local parts are case-sensitive on paper (RFC 5321 §2.4) and nowhere in practice. Dots and `+tag` stay: only some
 * providers ignore them, and merging two people is worse than missing one.
 *
 * @returns the address, or `undefined` when the text is none.
 */
export function normalizeEmail(raw: string): string | undefined {
  const match = ADDRESS.exec(raw.normalize('NFC').trim());
  const local = match?.[1]?.toLowerCase();
  const domain = match?.[2]?.toLowerCase().replace(/\.$/, '');
  if (!local || !domain || local.startsWith('.') || local.endsWith('.') || local.includes('..'))
    return undefined;
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  if (
    labels.length < 2 ||
    !labels.every((label) => LABEL.test(label)) ||
    !/^(?:\p{L}{2,}|xn--.+)$/u.test(top)
  ) {
    return undefined;
  }
  return `${local}@${domain}`;
}

/** Whether two spellings are one address. Two texts that are no addresses are never the same. */
export function sameEmail(a: string, b: string): boolean {
  const left = normalizeEmail(a);
  return left !== undefined && left === normalizeEmail(b);
}

/**
 * Milliseconds of a `Retry-After`: seconds, or an HTTP date. Not documented and not sent by the assumed front, but honoured
 * should it come (contract, 1.6).
 */
export function retryAfter(header: string | null, now = Date.now): number | undefined {
  if (header === null) return undefined;
  const seconds = header.trim() === '' ? Number.NaN : Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now() : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : undefined;
}

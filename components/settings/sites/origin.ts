/** Why a typed address names no site that can be read. */
export type OriginProblem = 'empty' | 'address' | 'scheme' | 'user';

export type ReadOrigin = { origin: string } | { problem: OriginProblem };

/**
 * The site of a typed or pasted address: scheme and host, such as `https://mail.example.com`.
 * Path and port fall away: a permission covers every port of a host, and Firefox's patterns cannot name one.
 */
export function readOrigin(typed: string): ReadOrigin {
  const address = typed.trim();
  if (address === '') return { problem: 'empty' };
  if (/\s/.test(address)) return { problem: 'address' };
  const scheme = /^([a-z][a-z0-9+.-]*):(\/\/)?/i.exec(address);
  // `localhost:3000` looks like a scheme, too: without slashes, only what a number follows is a host and its port.
  const isHost = scheme === null || (scheme[2] === undefined && /^[^:]+:\d+(\/|$)/.test(address));
  if (!isHost && !/^https?$/i.test(scheme[1] ?? '')) return { problem: 'scheme' };
  const url = URL.parse(isHost ? `https://${address}` : address);
  if (url === null) return { problem: 'address' };
  if (url.username !== '' || url.password !== '') return { problem: 'user' };
  const named = url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('[');
  return named && !url.hostname.includes('*')
    ? { origin: `${url.protocol}//${url.hostname}` }
    : { problem: 'address' };
}

/** A site as people say it: its host, without the scheme when that is the usual one. */
export function siteName(origin: string): string {
  return origin.replace(/^https:\/\//, '');
}

const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, DELETE, OPTIONS',
  'access-control-allow-headers': 'x-api-key, content-type',
  'access-control-max-age': '600',
};

/** The answer to a preflight: pages that try the sandbox by hand need it, extensions with host permissions do not. */
export const preflight = (): Response => new Response(null, { status: 204, headers: HEADERS });

/** Lets any page read the answer. */
export function withCors(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set('access-control-allow-origin', '*');
  return new Response(response.body, { status: response.status, headers });
}

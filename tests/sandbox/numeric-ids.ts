/** Numbers that stand for ids, for the fault that answers ids as numbers and has to understand them when they return. */
export interface NumericIds {
  numberOf(id: string): number;
  /** The request with every such number put back. */
  restore(request: Request): Promise<Request>;
}

/** Starts above anything that could be a page, a price or a duration. */
const FIRST = 900_000_001;

export function createNumericIds(): NumericIds {
  const numbers = new Map<string, number>();
  const ids = new Map<string, string>();
  const restoreIn = (text: string) =>
    text.replace(/"?\b(9\d{8})\b"?/g, (all, n: string) => ids.get(n) ?? all);
  return {
    numberOf(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      const number = FIRST + numbers.size;
      numbers.set(id, number);
      ids.set(String(number), id);
      return number;
    },
    async restore(request) {
      if (ids.size === 0) return request;
      const url = new URL(request.url);
      const target = new URL(restoreIn(url.pathname) + restoreIn(url.search), url);
      const { method, headers } = request;
      if (method === 'GET' || method === 'HEAD') return new Request(target, { method, headers });
      const body = (await request.text()).replace(/"?\b(9\d{8})\b"?/g, (all, n: string) => {
        const id = ids.get(n);
        return id === undefined ? all : JSON.stringify(id);
      });
      return new Request(target, { method, headers, body });
    },
  };
}

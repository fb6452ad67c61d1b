/** What the menu offers, in its order. The panel takes the word as `next`. */
export const ACTS = ['look-up', 'add', 'tag', 'book'] as const;
export type Act = (typeof ACTS)[number];

/** Where the menu was opened: on selected text, on a `tel:` or `mailto:` link, on the page. */
export const PLACES = ['selection', 'link', 'page'] as const;
export type Place = (typeof PLACES)[number];

/** An item's id in the browser. */
export const itemId = (place: Place, act: Act) => `${place}:${act}`;

/** What an item's id says; undefined for ids that are not ours. */
export function itemOf(id: string | number): { place: Place; act: Act } | undefined {
  const [place, act] = String(id).split(':');
  const item = { place: PLACES.find((each) => each === place), act: ACTS.find((each) => each === act) };
  return item.place && item.act ? { place: item.place, act: item.act } : undefined;
}

import 'preact/debug';
import { h, hydrate, render } from 'preact';

/*
 * A page that minds: an app that renders again and again, hydrated from markup; a list that uses its rows again; an editor; and an
 * observer of its own that notes every change. It does the same each time, so two recordings of it can be compared.
 */

/** Everything the page noticed. */
export interface Recording {
  readonly changes: readonly string[];
  readonly complaints: readonly string[];
  readonly html: string;
  readonly editor: string;
  readonly selected: string;
  readonly caret: string;
  readonly pasted: string;
}

const ROUNDS = 30;
const PEOPLE = 60;
const ROWS = 12;

const person = (index: number) => ({
  id: index,
  name: `Ann Example ${index}`,
  phone: `(415) 555-0${String(100 + (index % 100)).slice(-3)}`,
});

/** Keyed, in another order each round, with numbers that change, come, go and are split over elements. */
function App({ round }: { round: number }) {
  const people = Array.from({ length: PEOPLE }, (_, index) => person((index * 7 + round) % PEOPLE));
  return h(
    'section',
    { class: `round-${round % 3}` },
    h('h1', null, `Round ${round}`),
    h(
      'ul',
      null,
      people
        .filter(({ id }) => (id + round) % 5 !== 0)
        .map(({ id, name, phone }) =>
          h(
            'li',
            { key: id, title: round % 2 ? `${name}, ${phone}` : undefined },
            h('b', null, name),
            ' ',
            id % 2 ? h('span', null, phone.slice(0, 6), h('i', null, phone.slice(6))) : phone,
            id % 3 ? null : h('a', { href: `mailto:ann${id}@example.org` }, `ann${id}@example.org`),
          ),
        ),
    ),
  );
}

const changes: string[] = [];
const complaints: string[] = [];
for (const level of ['error', 'warn'] as const) {
  const said = console[level];
  console[level] = (...words: unknown[]) => {
    complaints.push(words.map(String).join(' '));
    said(...words);
  };
}

const at = (id: string) => document.getElementById(id) as HTMLElement;

/** The markup a server would have sent. */
export function serve(): void {
  const away = document.createElement('div');
  render(h(App, { round: 0 }), away);
  at('app').innerHTML = away.innerHTML;
  for (let row = 0; row < ROWS; row++) at('list').append(document.createElement('div'));
  scrollTo(0);
}

/** Puts other people into the same rows, as virtual lists do. */
function scrollTo(first: number): void {
  for (const [index, row] of [...at('list').children].entries()) {
    const { name, phone } = person(first + index);
    if (row.firstChild) row.firstChild.nodeValue = `${name}: ${phone}`;
    else row.textContent = `${name}: ${phone}`;
  }
}

/** Hydrates and then changes everything, thirty times. */
export async function suffer(): Promise<void> {
  const watched = { subtree: true, childList: true, attributes: true, characterData: true };
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      changes.push(
        `${type} ${target.nodeName} ${attributeName ?? ''} +${addedNodes.length} -${removedNodes.length}`,
      );
  }).observe(document, watched);
  hydrate(h(App, { round: 0 }), at('app'));
  for (let round = 1; round <= ROUNDS; round++) {
    render(h(App, { round }), at('app'));
    scrollTo(round * 3);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Selects the app as a person who copies it would. */
export function select(): void {
  getSelection()?.selectAllChildren(at('app'));
}

export function recording(): Recording {
  const selection = getSelection();
  return {
    changes,
    complaints,
    html: document.documentElement.outerHTML,
    editor: at('editor').innerHTML,
    selected: selection?.toString() ?? '',
    caret: `${selection?.anchorNode?.nodeName} ${selection?.anchorOffset} ${selection?.focusOffset}`,
    pasted: at('paste').innerHTML,
  };
}

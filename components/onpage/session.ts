import { i18n } from '#i18n';
import {
  createPainter,
  observeDocument,
  type PageDetection,
  plain,
  type SiteState,
} from '@/utils/detect/page.ts';
import { type ResponseOf, type Status, send, sendUntilHeard } from '@/utils/messaging/index.ts';
import { type Card, type CardAction, type CardSubject, createCard } from './card.ts';
import { isSendable } from './clip.ts';
import { isOurs } from './host.ts';
import { createJudge } from './judge.ts';
import { byReading, rectOf } from './place.ts';
import { followPointer } from './pointer.ts';
import { world } from './world.ts';

type Rules = ResponseOf<'content.hello'>;

/** What the rest of the script may ask of a running page. */
export interface OnPage {
  /** Shows somebody: scrolls there and opens the card with the focus in it. */
  show(value: string): void;
  /** The next (1) or previous (-1) person; announced as the card's name. */
  step(by: 1 | -1): void;
  /** The directory learned something: ask for the status words again. */
  refresh(): void;
}

/** Several changes of a busy page make one report. */
const REPORT_AFTER_MS = 120;
const MOST = 5_000;

/**
 * Finds, paints and reports the people of one document until the signal ends it. Holds detections and one status word
 * each; what is known about anybody stays in the background (architecture, wall 1).
 */
export function startOnPage(document: Document, rules: Rules, signal: AbortSignal): OnPage {
  const found = new Set<PageDetection>();
  const statuses = new Map<string, Status>();
  const painter = createPainter(document, { neutral: !rules.statusColours });
  const ignored = new Set(rules.ignored);
  const card = createCard(document, (action) => void act(card, action, ignored, repaint));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let site: SiteState | undefined;

  const statusOf = (each: PageDetection): Status => statuses.get(each.value) ?? 'checking';
  const visible = () => [...found].filter((each) => !each.own && !ignored.has(each.value));
  function repaint() {
    for (const { element } of found) follow(element.ownerDocument);
    painter.paint(visible().map((each) => ({ detection: each, status: statusOf(each) })));
    if (card.subject && ![...found].some((each) => each.element === card.subject?.element)) card.hide();
  }

  async function report() {
    timer = undefined;
    const shown = visible().filter(isSendable).slice(0, MOST);
    const answer = await sendUntilHeard('content.seen', {
      identities: shown.map(plain),
      ...(site ? { adapter: site } : {}),
    });
    if (signal.aborted) return;
    for (const [index, each] of shown.entries())
      statuses.set(each.value, answer.statuses[index] ?? 'checking');
    repaint();
  }
  const reportSoon = () => {
    timer ??= setTimeout(() => report().catch(() => undefined), REPORT_AFTER_MS);
  };

  observeDocument(document, {
    judge: createJudge(),
    defaultCountry: rules.country,
    site: world.sidebarSite,
    signal,
    onChange({ added, removed, site: adapter }) {
      // What was being looked at when the session ended may still come in: a site taken back must stay unmarked.
      if (signal.aborted) return;
      site = adapter ?? site;
      for (const each of removed) found.delete(each);
      for (const each of added) if (rules.kinds[each.kind] && !isOurs(each.element)) found.add(each);
      repaint();
      reportSoon();
    },
    // A page without anybody changes nothing, and is told all the same: the panel waits for it.
  }).then(
    () => signal.aborted || reportSoon(),
    () => undefined,
  );

  const follow = followPointer({
    at: painter.at,
    of: painter.of,
    card,
    show: (detection) => card.show(subjectOf(detection, statusOf(detection))),
    signal,
  });
  // Also where nobody is: the card stands in it.
  follow(document);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    card.hide();
    painter.clear();
  });

  const reveal = (detection: PageDetection, place?: { at: number; of: number }) => {
    detection.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    card.show(subjectOf(detection, statusOf(detection)), { focus: true, ...(place ? { place } : {}) });
  };
  return {
    show(value) {
      const detection = visible().find((each) => each.value === value);
      if (detection) reveal(detection);
    },
    step(by) {
      const people = inReadingOrder(visible());
      if (people.length === 0) return;
      const now = people.findIndex((each) => each.element === card.subject?.element);
      const next =
        now === -1 ? (by === 1 ? 0 : people.length - 1) : (now + by + people.length) % people.length;
      const detection = people[next];
      if (detection) reveal(detection, { at: next + 1, of: people.length });
    },
    refresh: () => void report().catch(() => undefined),
  };
}

async function act(card: Card, action: CardAction, ignored: Set<string>, repaint: () => void): Promise<void> {
  const { subject } = card;
  if (!subject) return;
  if (action === 'ignore') {
    ignored.add(subject.value);
    card.hide();
    repaint();
    await sendUntilHeard('content.ignore', { value: subject.value });
    return;
  }
  const { opened } = await send('content.open', { value: subject.value, next: action });
  if (opened) card.hide();
  else card.say(i18n.t('onpage.openPanelButton'));
}

function subjectOf(detection: PageDetection, status: Status): CardSubject {
  const { element, range, kind, value, raw, name } = detection;
  return {
    ...{ kind, value, status, element, shown: range ? raw : value },
    ...(name ? { name } : {}),
    rect: () => rectOf(range ?? element, element.ownerDocument),
  };
}

/** One stop for each person's value, where it stands first. */
function inReadingOrder(detections: PageDetection[]): PageDetection[] {
  const first = new Map<string, PageDetection>();
  const sorted = detections.toSorted((a, b) => byReading(a.element, b.element));
  for (const each of sorted) if (!first.has(each.value)) first.set(each.value, each);
  return [...first.values()];
}

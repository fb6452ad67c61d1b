import type { Candidate, PlainDetection, TextContext } from '@/utils/detect/page.ts';
import type { RequestOf } from '@/utils/messaging/index.ts';

type Sent = RequestOf<'content.judge'>['candidates'][number];

/** The limits of `messages/page.ts`. One text beyond them would make the router refuse the whole page. */
const CAPTION = 400;
const CAPTIONS = 60;
const LEVELS = 20;
const TEXT = 4_000;

const clip = (text: string) => text.slice(0, CAPTION);
const clipAll = (texts: readonly string[]) => texts.slice(0, CAPTIONS).map(clip);

/** A candidate as its message takes it: captions are hints, so an endless one is cut; nobody's number is 400 characters away. */
export function clippedCandidate({ text, context, ...options }: Candidate): Sent {
  return { text: text.slice(0, TEXT), ...options, ...(context ? { context: clippedContext(context) } : {}) };
}

function clippedContext({
  self,
  row,
  lines,
  headings,
  certain,
  ...captions
}: TextContext): NonNullable<Sent['context']> {
  const single = Object.entries(captions).map(([key, value]) => [
    key,
    value === undefined ? value : clip(value),
  ]);
  return {
    ...Object.fromEntries(single),
    ...(certain ? { certain } : {}),
    ...(self ? { self: clipAll(self) } : {}),
    ...(row ? { row: clipAll(row) } : {}),
    ...(lines ? { lines: clipAll(lines) } : {}),
    ...(headings ? { headings: headings.slice(0, LEVELS).map(clipAll) } : {}),
  };
}

/** Whether an identity goes into its message; one that is longer than any real one would have the whole page refused. */
export const isSendable = ({ value, raw, name = '', reason }: PlainDetection): boolean =>
  value.length <= 320 && raw.length <= TEXT && name.length <= CAPTION && reason.length <= CAPTION;

import type { Candidate, PlainDetection, TextContext } from '@/utils/detect/page.ts';
import type { RequestOf } from '@/utils/messaging/index.ts';

type Sent = RequestOf<'content.judge'>['candidates'][number];

/** Within the limits of `messages/page.ts`. One text beyond them would make the router refuse the whole page. */
const CAPTION = 400;
const MOST = 20;
const TEXT = 4_000;

/** Texts, lists of texts, lists of those; a yes or a no is as long as it is. */
type Captions = string | boolean | undefined | readonly Captions[];

const clip = (captions: Captions): Captions => {
  if (typeof captions === 'object') return captions.slice(0, MOST).map(clip);
  return typeof captions === 'string' ? captions.slice(0, CAPTION) : captions;
};

/** A candidate as its message takes it: captions are hints, so an endless one is cut; nobody's number is 400 characters away. */
export function clippedCandidate({ text, context, ...options }: Candidate): Sent {
  return { text: text.slice(0, TEXT), ...options, ...(context ? { context: clippedContext(context) } : {}) };
}

const clippedContext = (context: TextContext): NonNullable<Sent['context']> =>
  Object.fromEntries(Object.entries(context).map(([key, captions]) => [key, clip(captions)]));

/** Whether an identity goes into its message; one that is longer than any real one would have the whole page refused. */
export const isSendable = ({ value, raw, name = '', reason }: PlainDetection): boolean =>
  value.length <= 320 && raw.length <= TEXT && name.length <= CAPTION && reason.length <= CAPTION;

import type { PageTools } from '../onpage/index.ts';

/**
 * Our own page in a frame, let in by a pass. The pass travels in the fragment: no request carries it, the page cannot read the
 * address of a frame in a closed root, and it is spent at the first use. A frame that was moved or put back is a new document,
 * so it is made anew.
 */
export async function createFrame(
  document: Document,
  title: string,
  { send, frameAddress }: PageTools,
): Promise<HTMLIFrameElement> {
  const { pass } = await send('content.frame', {});
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.src = `${frameAddress()}#${pass}`;
  return frame;
}

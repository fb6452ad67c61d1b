import { failureWords } from '@/components/shell/index.ts';
import type { FailureView } from '@/utils/messaging/index.ts';

/** What happened, as the second half of a sentence about something else: the failure's own title and what it means. */
export function whyOf(failure: FailureView): string {
  const { title, text } = failureWords(failure);
  return text === '' ? title : `${title}. ${text}`;
}

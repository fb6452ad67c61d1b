import { i18n } from '#i18n';
import { momentText, shortDay, timeText } from '@/components/shell/index.ts';
import { isolated } from '@/components/ui/index.ts';

/** What a job tells about itself for its words: `utils/commands` writes it, the service never sees it. */
export type About = Readonly<Record<string, string>>;

/** Whom it is about: tags and edits say `name`, bookings say `client`. */
export function nameIn(about: About): string {
  const name = about.name || about.client;
  return name ? isolated(name) : i18n.t('activity.someone');
}

export const hasName = (about: About): boolean => Boolean(about.name || about.client);

/** The tags, separated as they came. */
export const tagsIn = (about: About): string => isolated(about.tags ?? '');

/** A booking's day and time at its place: `Thu 26 Nov, 10:30`. Undefined where the job tells none. */
export function whenIn({ date, time }: About): string | undefined {
  if (!date || !time) return undefined;
  try {
    return `${shortDay(date)}, ${timeText(time)}`;
  } catch {
    // Written by another version: better the bare words than no row at all.
    return `${date} ${time}`;
  }
}

/** An ISO instant ready to read, or undefined for anything else. */
export function instantText(iso: string | undefined): string | undefined {
  const ms = Date.parse(iso ?? '');
  return Number.isNaN(ms) ? undefined : momentText(ms);
}

import { language } from './language.ts';
import { type Day, plusDays } from './time.ts';

/** The newest spelling first; `weekInfo` is what browsers had before. */
type WithWeek = Intl.Locale & {
  getWeekInfo?: () => { firstDay: number };
  weekInfo?: { firstDay: number };
};

/** ISO number of the day a week starts with here: 1 Monday … 7 Sunday. Firefox before 144 does not tell; then Monday. */
export function firstDayOfWeek(locale: WithWeek = language()): number {
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

/** The seven days of the week that holds `day`. */
export function weekOf(day: Day, firstDay = firstDayOfWeek()): Day[] {
  const back = (Temporal.PlainDate.from(day).dayOfWeek - firstDay + 7) % 7;
  return Array.from({ length: 7 }, (_, index) => plusDays(day, index - back));
}

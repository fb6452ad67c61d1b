import { type Day, plusDays } from './time.ts';

/**
 * The seven days that hold `day`, counted from today: nobody books in the past, so a strip that begins on Monday would be
 * mostly dead on a Saturday.
 */
export function sevenDays(day: Day, today: Day): Day[] {
  const ahead = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day)).days;
  const start = plusDays(today, Math.floor(ahead / 7) * 7);
  return Array.from({ length: 7 }, (_, index) => plusDays(start, index));
}

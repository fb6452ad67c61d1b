import { language } from '@/components/shell/index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A rough length of time as people say it: `40 s`, `1 min 10 s`, `2 hr 5 min`; seconds in steps of five, so that it does not flicker. */
export function durationText(ms: number): string {
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  const seconds = Math.max(5, Math.round((ms % MINUTE) / 5_000) * 5) % 60;
  const parts =
    hours > 0
      ? [part(hours, 'hour'), minutes > 0 && part(minutes, 'minute')]
      : minutes > 0
        ? [part(minutes, 'minute'), seconds > 5 && part(seconds, 'second')]
        : [part(seconds || 5, 'second')];
  return parts.filter((each) => each !== false).join(' ');
}

function part(value: number, unit: 'hour' | 'minute' | 'second'): string {
  return new Intl.NumberFormat(language().toString(), { style: 'unit', unit, unitDisplay: 'short' }).format(
    value,
  );
}

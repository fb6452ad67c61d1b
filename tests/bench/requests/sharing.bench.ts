import { shareAccount } from '../../unit/requests/support/browsers.ts';
import { COUNTINGS } from '../../unit/requests/support/quota.ts';
import { atLeast, atMost, type Row } from './row.ts';

const LEAST_MS = (1000 / 300) * 60_000;

/** One, three and twenty browsers on an account of 300 a minute, in virtual time, against three ways a service may count. */
export async function run(): Promise<Row[]> {
  return COUNTINGS.flatMap((counting) => {
    const alone = shareAccount({ browsers: 1, counting, perMinute: 300, minutes: 10, most: 1000 });
    const three = shareAccount({ browsers: 3, counting, perMinute: 300, minutes: 15 });
    const cold = shareAccount({ browsers: 20, counting, perMinute: 300, minutes: 10 });
    const twenty = shareAccount({ browsers: 20, counting, perMinute: 300, minutes: 30, warmUpMinutes: 10 });
    const on = `a ${counting} minute`;
    return [
      atMost(`1,000 jobs at 300/min on ${on}: time`, alone.finishedAt / LEAST_MS, 'x the least', 1.15),
      atMost(`1,000 jobs at 300/min on ${on}: refused`, alone.refused * 100, '%', 0),
      atLeast(`3 browsers on ${on}: used`, three.used * 100, '%', 80),
      atMost(`3 browsers on ${on}: refused`, three.refused * 100, '%', 5),
      atLeast(`3 browsers on ${on}: fairness (Jain)`, three.fairness, '', 0.9),
      atLeast(`20 browsers on ${on}: used`, twenty.used * 100, '%', 90),
      atMost(`20 browsers on ${on}: refused`, twenty.refused * 100, '%', 3),
      atLeast(`20 browsers on ${on}: fairness (Jain)`, twenty.fairness, '', 0.9),
      {
        name: `20 browsers on ${on}: refused in the first 10 min, from nothing`,
        value: cold.refused * 100,
        unit: '%',
        holds: true,
      },
    ];
  });
}

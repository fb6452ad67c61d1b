import type { Wake } from '../ports.ts';

/** The part of `browser.alarms` that is used. */
export interface Alarms {
  create(name: string, info: { when: number }): Promise<void> | void;
  clear(name: string): Promise<boolean>;
}

/** One alarm per account. Chrome rounds times nearer than 30 s up; a living worker does not need the alarm anyway. */
export function createAlarmWake(alarms: Alarms, name: string): Wake {
  return {
    async at(time) {
      if (time === undefined) await alarms.clear(name);
      else await alarms.create(name, { when: time });
    },
  };
}

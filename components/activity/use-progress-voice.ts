import { useEffect, useRef } from 'preact/hooks';
import { announce } from '@/components/ui/index.ts';

/** Speaks progress at each quarter passed, never more often: a run of hundreds must not talk all the time. */
export function useProgressVoice(settled: number, total: number, words: string): void {
  const quarter = total === 0 ? 0 : Math.floor((settled / total) * 4);
  const said = useRef(quarter);
  useEffect(() => {
    if (quarter <= said.current) return;
    said.current = quarter;
    announce(words);
  }, [quarter, words]);
}

import { useEffect, useState } from 'preact/hooks';

/** True once something has been going on for `after` ms: from 4 s on, waiting needs words and a way out. */
export function useSlow(going: boolean, after = 4_000): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!going) return;
    const timer = setTimeout(() => setSlow(true), after);
    return () => clearTimeout(timer);
  }, [going, after]);
  return going && slow;
}

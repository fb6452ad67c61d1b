/**
 * Makes many calls few: the first acts at once, those that follow within `ms` act once more at its end. No timer stays behind
 * when nothing happens.
 */
export function coalesce(ms: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const end = () => {
    timer = undefined;
    if (!again) return;
    again = false;
    start();
  };
  const start = () => {
    timer = setTimeout(end, ms);
    act();
  };
  return () => {
    if (timer === undefined) start();
    else again = true;
  };
}

/**
 * Runs in the page: waits until what moves has come to rest (what turns for ever does not), and measures the document. While colours
 * change softly, nothing has the contrast it is meant to have.
 */
export async function stillness(): Promise<{ tall: number; wide: number }> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  const ending = document
    .getAnimations()
    .filter((each) => each.effect?.getComputedTiming().iterations !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  const { scrollHeight: tall, scrollWidth: wide } = document.documentElement;
  return { tall, wide };
}

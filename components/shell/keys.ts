/** Whether typing goes somewhere: then single keys are letters, not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The single key pressed with nothing held and nowhere to type into; undefined otherwise. */
export function singleKey(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (isTyping(event.target)) return;
  if (document.querySelector('dialog[open]')) return;
  return event.key.length === 1 ? event.key.toLowerCase() : undefined;
}

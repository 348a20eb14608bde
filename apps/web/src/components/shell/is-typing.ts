/** Whether somebody writes just now: there the browser takes back letters, and all keys are letters. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

/** Whether keys go to what somebody writes or chooses just now, and are no shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  return isWriting(target) || (target instanceof HTMLElement && target.closest("[role=dialog]") !== null);
}
